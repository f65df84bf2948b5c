package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gateways should not send. The good beside it is stored, the bad is listed with its reason, and the next message is taken as ever. */
class BadMessagesIT {
  private static final String EPOCH = "bad-1";
  private static final String GOOD = ColdStore.sensor(0);
  private static final AtomicLong COMMITTED = new AtomicLong();
  private static Box box;
  private static ColdStore store;
  private static Wire wire;
  private static long seq;
  private static long clock = System.currentTimeMillis() / 1000 * 1000 - 3_600_000;

  @BeforeAll
  static void aColdStore() throws MqttException {
    box = Box.start("--empty");
    store = new ColdStore(box, 1, "COLD-GW1", "COLD-GW2");
    wire = wire(ColdStore.FACILITY, "COLD-GW1", COMMITTED);
  }

  @AfterAll
  static void close() throws MqttException {
    wire.close();
    box.close();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
    "UNKNOWN_SENSOR   | {'n':'NOBODY:temp','u':'Cel','v':4,'t':T}",
    "WRONG_FACILITY   | {'n':'COLD2-R0-T1:temp','u':'Cel','v':4,'t':T}",
    "MALFORMED        | {'n':'COLD-R0-T1:temp','u':'Cel','t':T}",
    "MALFORMED        | {'n':'COLD-R0-T1:colour','v':4,'t':T}",
    "MALFORMED        | {'n':'COLD-R0-T1:temp','u':'Cel','vs':'cold','t':T}",
    "MALFORMED        | {'u':'Cel','v':4,'t':T}",
    "UNIT_MISMATCH    | {'n':'COLD-R0-T1:temp','u':'%RH','v':4,'t':T}",
    "IMPOSSIBLE_VALUE | {'n':'COLD-R0-T1:temp','u':'Cel','v':85.0,'t':T}",
    "IMPOSSIBLE_VALUE | {'n':'COLD-R0-T1:temp','u':'Cel','v':-127,'t':T}",
    "IMPOSSIBLE_VALUE | {'n':'COLD-R0-T1:temp','u':'Cel','v':1e300,'t':T}",
    "IMPOSSIBLE_VALUE | {'n':'COLD-R0-T1:hum','u':'%RH','v':101,'t':T}",
    "TIME_IMPLAUSIBLE | {'n':'COLD-R0-T1:temp','u':'Cel','v':4,'t':1500000000}",
    "TIME_IMPLAUSIBLE | {'n':'COLD-R0-T1:temp','u':'Cel','v':4,'t':4000000000}"})
  void aBadRecordIsListedAndItsNeighboursAreStored(String reason, String record) throws MqttException {
    var bad = record.replace('\'', '"').replace("T}", tick() / 1000 + "}");
    var alone = refusedAfter("[" + bad + "]");
    assertThat(alone).singleElement().satisfies(one -> {
      assertThat(one.reason()).isEqualTo(reason);
      assertThat(one.topic()).isEqualTo("wms/v1/COLD/COLD-GW1/readings");
      assertThat(one.payload()).isEqualTo("[" + bad + "]");
    });
    long before = tick();
    long after = tick();
    var between = refusedAfter("[" + good(before, 4.5) + "," + bad + "," + good(after, 5.5) + "]");
    assertThat(between).singleElement().satisfies(one -> {
      assertThat(one.reason()).isEqualTo(reason);
      assertThat(one.detail()).startsWith("record 1");
    });
    assertThat(store.stored(GOOD, before, after)).containsExactly(new RoomReadings.Sensed(before, 4.5), new RoomReadings.Sensed(after, 5.5));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '~', delimiter = '|', value = {
    "MALFORMED | this is no pack",
    "MALFORMED | {\"n\":\"COLD-R0-T1:temp\",\"v\":4}",
    "MALFORMED | []",
    "MALFORMED | [{\"n\":\"COLD-R0-T1:temp\",\"v\":4"})
  void whatIsNoPackIsRefusedWhole(String reason, String payload) throws MqttException {
    var refused = refusedAfter(payload);
    assertThat(refused).extracting(ColdStore.Refused::reason).containsExactly(reason);
    assertThat(refused.get(0).payload()).isEqualTo(payload);
    aGoodOneIsTaken();
  }

  @Test
  void aMessageThatIsTooLargeIsRefusedWholeAndItsBeginningKept() throws MqttException {
    var large = "[" + good(tick(), 4.5) + " ".repeat(300 * 1024) + "]";
    var refused = refusedAfter(large);
    assertThat(refused).extracting(ColdStore.Refused::reason).containsExactly("TOO_LARGE");
    assertThat(refused.get(0).payload()).isEqualTo(large.substring(0, 4096));
    aGoodOneIsTaken();
  }

  @Test
  void anotherValueForAKnownTimeKeepsTheFirst() throws MqttException {
    long at = tick();
    assertThat(refusedAfter("[" + good(at, 4.5) + "]")).isEmpty();
    assertThat(refusedAfter("[" + good(at, 4.5) + "]")).as("the same again").isEmpty();
    assertThat(refusedAfter("[" + good(at, 6.5) + "]")).extracting(ColdStore.Refused::reason).containsExactly("CONFLICT");
    assertThat(store.stored(GOOD, at, at)).containsExactly(new RoomReadings.Sensed(at, 4.5));
  }

  @Test
  void aGatewayNobodyRegisteredIsRefused() throws Exception {
    isRefusedFrom(ColdStore.FACILITY, "GHOST", "UNKNOWN_GATEWAY");
  }

  @Test
  void aGatewayThatSpeaksForAnotherFacilityIsRefused() throws Exception {
    isRefusedFrom(ColdStore.OTHER_FACILITY, "COLD-GW2", "WRONG_FACILITY");
  }

  private static void isRefusedFrom(String facility, String gateway, String reason) throws Exception {
    long at = tick();
    int before = store.refused().size();
    var committed = new AtomicLong();
    try (var other = wire(facility, gateway, committed)) {
      other.publish(EPOCH, 1, bytes("[" + good(at, 4.5) + "]"));
      Box.await("it is acknowledged, or it would come again for ever", () -> committed.get() == 1);
    }
    assertThat(newest(before)).extracting(ColdStore.Refused::reason).containsExactly(reason);
    assertThat(store.stored(GOOD, at, at)).isEmpty();
    aGoodOneIsTaken();
  }

  private static void aGoodOneIsTaken() throws MqttException {
    long at = tick();
    assertThat(refusedAfter("[" + good(at, 4.5) + "]")).isEmpty();
    assertThat(store.stored(GOOD, at, at)).hasSize(1);
  }

  /** Sends the message, waits until the server is done with it, and answers what it refused of it. */
  private static List<ColdStore.Refused> refusedAfter(String message) throws MqttException {
    int before = store.refused().size();
    wire.publish(EPOCH, ++seq, bytes(message));
    Box.await("message " + seq + " is acknowledged", () -> COMMITTED.get() >= seq);
    return newest(before);
  }

  private static List<ColdStore.Refused> newest(int before) {
    var all = store.refused();
    return new ArrayList<>(all.subList(0, all.size() - before));
  }

  private static Wire wire(String facility, String gateway, AtomicLong committed) throws MqttException {
    return new Wire(box, facility, gateway, box.letGatewayIn(facility, gateway), EPOCH, committed::set);
  }

  private static String good(long at, double value) {
    return "{\"n\":\"" + GOOD + ":temp\",\"u\":\"Cel\",\"v\":" + value + ",\"t\":" + at / 1000 + "}";
  }

  /** A time nobody has used yet. */
  private static long tick() {
    return clock += 1_000;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
