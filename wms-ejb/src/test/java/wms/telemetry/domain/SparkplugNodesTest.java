package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.TelemetryReason;
import wms.telemetry.domain.SparkplugNodes.Heard;

/** Messages of an edge node, written down byte by byte with another encoder; the time in them is 1795000000 and a minute later. */
class SparkplugNodesTest {
  /** bdSeq 3; T1/Temperature (alias 1, float, Cel) 2.5; T1/Humidity (2, Int8) 91; D1/Door (3) false; T2/Temperature (4, Int8) -18; seq 0. */
  static final String BIRTH = "0880bcd9f29e3412120a0562645365711880bcd9f29e342008580312340a0e54312f54656d706572617475726510011880bcd9f29e3420094a120a07656e67556e69741207080c420343656c"
    + "650000204012130a0b54312f48756d696469747910022001505b120f0a0744312f446f6f721003200b700012210a0e54322f54656d706572617475726510041880bcd9f29e34200150eeffffff0f1800";
  /** Alias 1 is 2.75; alias 4 was -19 an hour before, told late; seq 1. */
  static final String DATA = "08e090ddf29e34120e100118e090ddf29e346500003040121110041880dffdf09e34280150edffffff0f1801";
  private static final Instant NOW = Instant.ofEpochSecond(1_795_000_100);
  private static final PackReader READER = new PackReader(Map.of("GW1", "MNS"), Map.of("T1", "MNS", "T2", "MNS", "D1", "MNS", "F1", "MNS", "F1-Probe", "MNS"));
  private final SparkplugNodes nodes = new SparkplugNodes();

  @Test void aBirthTellsAllValuesAndADataMessageSaysThemByTheirAliases() {
    Heard birth = hear("NBIRTH", BIRTH);
    assertThat(birth.online()).isTrue();
    assertThat(birth.mustBeBorn()).isFalse();
    assertThat(said(birth)).containsExactly("T1 TEMP 2.5 @1795000000", "T1 HUM 91.0 @1795000000", "D1 DOOR 0.0 @1795000000", "T2 TEMP -18.0 @1795000000");
    Heard data = hear("NDATA", DATA);
    assertThat(data.mustBeBorn()).isFalse();
    assertThat(said(data)).containsExactly("T1 TEMP 2.75 @1795000060", "T2 TEMP -19.0 @1794996400");
  }

  @Test void aMetricOfADeviceIsSensedByTheDevice() {
    assertThat(said(hear("DDATA", "F1", payload(0, metric("temperature", 3.0), metric("Probe/temperature", 4.0), metric("Uptime", 7.0))))).containsExactly("F1 TEMP 3.0 @1795000000", "F1-Probe TEMP 4.0 @1795000000");
  }

  @Test void whatIsCalledByAnAliasNobodyHeardOfIsListedAndTheNodeIsAskedOnce() {
    Heard lost = hear("NDATA", DATA);
    assertThat(lost.mustBeBorn()).isTrue();
    assertThat(packs(lost).stream().flatMap(pack -> pack.refused().stream())).extracting(ReadingPack.Refused::reason).containsExactly(TelemetryReason.MALFORMED, TelemetryReason.MALFORMED);
    assertThat(hear("NDATA", DATA).mustBeBorn()).as("it was asked just now").isFalse();
    assertThat(nodes.hear(message("NDATA", null, HexFormat.of().parseHex(DATA), NOW.plusSeconds(30))).mustBeBorn()).isTrue();
    hear("NBIRTH", BIRTH);
    assertThat(said(hear("NDATA", DATA))).hasSize(2);
  }

  @Test void aNumberThatIsMissingAsksForABirthAndNumbersGoRound() {
    hear("NBIRTH", BIRTH);
    for (int seq = 1; seq < 256; seq++) assertThat(hear("NDATA", null, payload(seq, metric("T1/temperature", seq / 10.0))).mustBeBorn()).as("message " + seq).isFalse();
    assertThat(hear("NDATA", null, payload(0, metric("T1/temperature", 1))).mustBeBorn()).isFalse();
    Heard skipped = hear("NDATA", null, payload(2, metric("T1/temperature", 1)));
    assertThat(skipped.mustBeBorn()).isTrue();
    assertThat(said(skipped)).as("what came is kept").hasSize(1);
  }

  @Test void aDeathThatBelongsToAnEarlierBirthComesTooLate() {
    hear("NBIRTH", BIRTH);
    assertThat(hear("NDEATH", null, death(2)).online()).isNull();
    assertThat(hear("NDEATH", null, death(3)).online()).isFalse();
    assertThat(hear("NDATA", DATA).mustBeBorn()).as("it spoke after its death").isTrue();
  }

  @Test void anotherUnitThanOursIsRefusedAndNotTakenForOurs() {
    byte[] fahrenheit = new ProtobufText().text(1, "engUnit").message(2, new ProtobufText().whole(1, 12).text(8, "degF").bytes()).bytes();
    byte[] metric = new ProtobufText().text(1, "T1/temperature").message(9, fahrenheit).real(13, 39.2).bytes();
    assertThat(packs(hear("NDATA", null, payload(0, metric))).get(0).refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.UNIT_MISMATCH);
  }

  @Test void aMessageOfVeryManyMetricsIsTakenWhole() {
    ProtobufText many = new ProtobufText().whole(1, 1_795_000_000_000L);
    for (int i = 0; i < 6_000; i++) many.message(2, new ProtobufText().text(1, "T1/temperature").whole(3, 1_794_000_000_000L + i * 1_000L).real(13, 3).bytes());
    assertThat(said(hear("NDATA", null, many.whole(3, 0).bytes()))).hasSize(6_000);
  }

  @Test void aMessageThatIsTooLargeIsRefusedUnread() {
    assertThat(packs(hear("NDATA", null, new byte[PackReader.LARGEST + 1])).get(0).refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.TOO_LARGE);
  }

  @Test void bytesThatAreNoPayloadAreListed() {
    for (String broken : List.of("ff", "0880", "1205", "0f01", "12022e"))
      assertThat(packs(hear("NDATA", broken)).stream().flatMap(pack -> pack.refused().stream())).as(broken).extracting(ReadingPack.Refused::reason).containsExactly(TelemetryReason.MALFORMED);
    assertThat(packs(nodes.hear(message("DDATA", null, HexFormat.of().parseHex(DATA), NOW))).get(0).refused()).as("no device").hasSize(1);
  }

  @Test void theBirthThatIsAskedForIsTheSpecificationsCommand() throws NotAPack {
    SparkplugPayload command = SparkplugPayload.read(SparkplugPayload.rebirth(NOW.toEpochMilli()));
    assertThat(command.timestamp()).isEqualTo(NOW.toEpochMilli());
    assertThat(command.metrics()).singleElement().satisfies(metric -> {
      assertThat(metric.name()).isEqualTo("Node Control/Rebirth");
      assertThat(metric.value()).isEqualTo(true);
    });
  }

  private Heard hear(String kind, String hex) { return hear(kind, null, HexFormat.of().parseHex(hex)); }

  private Heard hear(String kind, String device, byte[] payload) { return nodes.hear(message(kind, device, payload, NOW)); }

  private static RawMessage message(String kind, String device, byte[] payload, Instant at) {
    return RawMessage.of("spBv1.0/Plant/" + kind + "/GW1" + (device == null ? "" : "/" + device), null, "GW1", Dialect.SPARKPLUG, at, payload);
  }

  private static byte[] payload(long seq, byte[]... metrics) {
    ProtobufText payload = new ProtobufText().whole(1, 1_795_000_000_000L);
    for (byte[] metric : metrics) payload.message(2, metric);
    return payload.whole(3, seq).bytes();
  }

  private static byte[] metric(String name, double value) { return new ProtobufText().text(1, name).whole(4, 10).real(13, value).bytes(); }

  private static byte[] death(long birth) { return new ProtobufText().message(2, new ProtobufText().text(1, "bdSeq").whole(4, 8).whole(11, birth).bytes()).bytes(); }

  private static List<ReadingPack> packs(Heard heard) { return heard.readings().stream().map(READER::read).toList(); }

  private static List<String> said(Heard heard) {
    assertThat(packs(heard).stream().flatMap(pack -> pack.refused().stream()).map(ReadingPack.Refused::detail)).isEmpty();
    return packs(heard).stream().flatMap(pack -> pack.readings().stream()).flatMap((Reading each) -> Stream.of(each.sensor() + " " + each.quantity() + " " + each.value() + " @" + each.at().getEpochSecond())).toList();
  }
}
