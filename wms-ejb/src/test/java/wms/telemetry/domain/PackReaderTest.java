package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryReason;

class PackReaderTest {
  private static final Instant NOW = Instant.ofEpochSecond(1795310060);
  private static final String GOOD = "{\"n\":\"MNS-A1-T1:temp\",\"u\":\"Cel\",\"v\":2.4,\"t\":1795310000}";
  private final PackReader reader = new PackReader(Map.of("GW1", "MNS", "GW9", "KSH"), Map.of("MNS-A1-T1", "MNS", "MNS-A1-T2", "MNS", "MNS-A1-D1", "MNS", "KSH-T1", "KSH"));

  private ReadingPack read(String json) { return read("MNS", "GW1", json); }

  private ReadingPack read(String facility, String gateway, String json) {
    return reader.read(RawMessage.of("t", facility, gateway, Dialect.SENML_JSON, NOW, json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Reading reading(String sensor, SensedQuantity quantity, double seconds, double value) {
    return new Reading(sensor, quantity, Instant.ofEpochMilli(Math.round(seconds * 1000)), NOW, value);
  }

  @Test void theExampleOfTheContract() {
    ReadingPack pack = read("""
        [{"bn":"MNS-A1-","bt":1795310000,"n":"T1:temp","u":"Cel","v":2.4},{"n":"T1:hum","u":"%RH","v":91.0},{"n":"T2:temp","u":"Cel","v":2.9,"t":-30},{"n":"D1:door","vb":false}]""");
    assertThat(pack.refused()).isEmpty();
    assertThat(pack.readings()).containsExactly(reading("MNS-A1-T1", SensedQuantity.TEMP, 1795310000, 2.4), reading("MNS-A1-T1", SensedQuantity.HUM, 1795310000, 91),
        reading("MNS-A1-T2", SensedQuantity.TEMP, 1795309970, 2.9), reading("MNS-A1-D1", SensedQuantity.DOOR, 1795310000, 0));
  }

  @Test void baseFieldsHoldUntilTheyComeAgain() {
    ReadingPack pack = read("""
        [{"bn":"MNS-A1-T1:","bt":1795310000.5,"bu":"Cel","bv":10,"bver":10,"n":"temp","v":-7.5},{"n":"temp","v":1,"t":1},{"bn":"MNS-A1-T2:","bv":0,"bt":1795310001,"n":"temp","v":3}]""");
    assertThat(pack.refused()).isEmpty();
    assertThat(pack.readings()).containsExactly(reading("MNS-A1-T1", SensedQuantity.TEMP, 1795310000.5, 2.5), reading("MNS-A1-T1", SensedQuantity.TEMP, 1795310001.5, 11),
        reading("MNS-A1-T2", SensedQuantity.TEMP, 1795310001, 3));
  }

  @Test void aTimeBelowTwoToTheTwentyEightIsRelativeToNow() {
    assertThat(read("[{\"n\":\"MNS-A1-T1:temp\",\"v\":2},{\"n\":\"MNS-A1-T2:temp\",\"v\":2,\"t\":-90.25},{\"n\":\"MNS-A1-D1:door\",\"vb\":true,\"t\":268435455}]").readings())
        .containsExactly(reading("MNS-A1-T1", SensedQuantity.TEMP, 1795310060, 2), reading("MNS-A1-T2", SensedQuantity.TEMP, 1795309969.75, 2));
    assertThat(read("[{\"n\":\"MNS-A1-T1:temp\",\"v\":2,\"t\":268435456}]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.TIME_IMPLAUSIBLE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "UNKNOWN_SENSOR|{'n':'NOBODY:temp','v':2}",
      "WRONG_FACILITY|{'n':'KSH-T1:temp','v':2}",
      "MALFORMED|{'n':'MNS-A1-T1:temp'}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','s':12}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','bv':5}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':2,'vb':true}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','vs':'2.4'}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':'2.4'}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','vb':true}",
      "MALFORMED|{'n':'MNS-A1-D1:door','v':1}",
      "MALFORMED|{'n':'MNS-A1-T1:pressure','v':2}",
      "MALFORMED|{'n':'MNS-A1-T1','v':2}",
      "MALFORMED|{'n':7,'v':2}",
      "MALFORMED|{'v':2}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':2,'v':3}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':2,'must_':1}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':2,'t':'now'}",
      "MALFORMED|{'n':'MNS-A1-T1:temp','v':null}",
      "MALFORMED|17",
      "MALFORMED|[]",
      "UNIT_MISMATCH|{'n':'MNS-A1-T1:temp','u':'K','v':275}",
      "UNIT_MISMATCH|{'n':'MNS-A1-D1:door','u':'Cel','vb':true}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':90.1}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':-127}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':85.0}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':NaN}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':-Infinity}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:temp','v':1e999}",
      "IMPOSSIBLE_VALUE|{'n':'MNS-A1-T1:hum','v':100.1}",
      "TIME_IMPLAUSIBLE|{'n':'MNS-A1-T1:temp','v':2,'t':1795310361}",
      "TIME_IMPLAUSIBLE|{'n':'MNS-A1-T1:temp','v':2,'t':1577836799.999}",
      "TIME_IMPLAUSIBLE|{'n':'MNS-A1-T1:temp','v':2,'t':1e300}",
      "TIME_IMPLAUSIBLE|{'n':'MNS-A1-T1:temp','v':2,'t':-1e300}"})
  void oneBadRecordIsRefusedWithItsReasonAndItsNeighboursAreNot(TelemetryReason reason, String record) {
    String bad = record.replace('\'', '"');
    assertThat(read("[" + bad + "]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(reason);
    ReadingPack between = read("[" + GOOD + "," + bad + "," + GOOD.replace("T1", "T2") + "]");
    assertThat(between.refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(reason);
    assertThat(between.readings().stream().map(Reading::sensor)).containsExactly("MNS-A1-T1", "MNS-A1-T2");
  }

  @Test void fiveMinutesAheadIsStillBelievedAndSoIsTheFirstDayOf2020() {
    assertThat(read("[{\"n\":\"MNS-A1-T1:temp\",\"v\":2,\"t\":1795310360},{\"n\":\"MNS-A1-T1:temp\",\"v\":2,\"t\":1577836800}]").readings()).hasSize(2);
  }

  @Test void aLaterVersionIsNotUnderstood() {
    assertThat(read("[{\"bver\":11,\"n\":\"MNS-A1-T1:temp\",\"v\":2}]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.MALFORMED);
  }

  @Test void withABaseTimeThatCannotBeReadNothingCanBeResolvedUntilTheNextOne() {
    ReadingPack pack = read("[{\"bt\":\"x\",\"n\":\"MNS-A1-T1:temp\",\"v\":2},{\"n\":\"MNS-A1-T2:temp\",\"v\":2},{\"bt\":1795310000,\"n\":\"MNS-A1-T2:temp\",\"v\":3}]");
    assertThat(pack.refused()).hasSize(2);
    assertThat(pack.readings()).containsExactly(reading("MNS-A1-T2", SensedQuantity.TEMP, 1795310000, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "null", "[{\"n\":\"MNS-A1-T1:temp\",\"v\":2}", "[{\"n\":\"MNS-A1-T1:temp\",\"v\":2}] x", "[{\"n\":\"MNS-A1-T1:temp\",\"v\":02}]", "hello", "[{\"n\":\"a\nb\"}]",
      "[{\"n\":\"\\q\"}]", "[1.]", "[1e]", "[-]", "[tru]", "[\"abc"})
  void whatIsNoPackIsRefusedWhole(String payload) {
    ReadingPack pack = read(payload);
    assertThat(pack.readings()).isEmpty();
    assertThat(pack.refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.MALFORMED);
  }

  @Test void aBottomlessNestIsNoPackAndDoesNoHarm() {
    assertThat(read("[" + "[".repeat(100_000)).refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.MALFORMED);
  }

  @Test void aMessageOfMoreThan256KiBIsRefusedWholeAndItsHeadIsKept() {
    String large = "[" + IntStream.range(0, 5_000).mapToObj(i -> GOOD).collect(Collectors.joining(",")) + "]";
    ReadingPack pack = read(large);
    assertThat(pack.readings()).isEmpty();
    assertThat(pack.refused()).singleElement().satisfies(refused -> {
      assertThat(refused.reason()).isEqualTo(TelemetryReason.TOO_LARGE);
      assertThat(refused.payload()).hasSize(4096).isEqualTo(large.substring(0, 4096));
    });
    assertThat(read(GOOD.repeat(1).replace("{", "[{").replace("}", "}" + " ".repeat(PackReader.LARGEST - GOOD.length() - 2) + "]")).readings()).hasSize(1);
  }

  @Test void anUnknownGatewayAndOneAtTheWrongFacilityAreToldApart() {
    assertThat(read("MNS", "GW2", "[" + GOOD + "]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.UNKNOWN_GATEWAY);
    assertThat(read("MNS", "GW9", "[" + GOOD + "]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.WRONG_FACILITY);
    assertThat(read("KSH", "GW9", "[" + GOOD + "]").refused()).singleElement().extracting(ReadingPack.Refused::reason).isEqualTo(TelemetryReason.WRONG_FACILITY);
  }

  @Test void escapesUnknownFieldsAndSpacesAreRead() {
    assertThat(read(" [ { \"n\" : \"MNS-A1-T1\\u003atemp\" , \"v\" : -1.25e1 , \"x\":{\"y\":[1,{}]}, \"ut\":60 } ] ").readings()).containsExactly(reading("MNS-A1-T1", SensedQuantity.TEMP, 1795310060, -12.5));
  }

  @Test void numbersAreReadToTheNearestDouble() {
    for (String number : new String[] {"2.4", "0.1", "21.337", "-18.05", "12.345678901234", "12.34567890123456789", "1795310000.123", "0", "-0.5", "9.999999999e1"}) {
      double value = Double.parseDouble(number);
      if (Math.abs(value) < 85) assertThat(read("[{\"n\":\"MNS-A1-T1:temp\",\"v\":" + number + "}]").readings()).singleElement().extracting(Reading::value).isEqualTo(value);
    }
  }

  @Test void theSamePackInCbor() {
    // [{-2: "MNS-A1-T1:", -3: 1795310000, 0: "temp", 1: "Cel", 2: 2.5}, {0: "hum", 2: 91, 6: -30}, {-2: "MNS-A1-D1:", 0: "door", 4: true}]
    byte[] cbor = HexFormat.of().parseHex("83" + "a5" + "21" + "6a" + hex("MNS-A1-T1:") + "22" + "1a" + "6b0241b0" + "00" + "64" + hex("temp") + "01" + "63" + hex("Cel") + "02" + "f94100"
        + "a3" + "00" + "63" + hex("hum") + "02" + "185b" + "06" + "381d" + "a3" + "21" + "6a" + hex("MNS-A1-D1:") + "00" + "64" + hex("door") + "04" + "f5");
    ReadingPack pack = reader.read(RawMessage.of("t", "MNS", "GW1", Dialect.SENML_CBOR, NOW, cbor));
    assertThat(pack.refused()).extracting(ReadingPack.Refused::detail).isEmpty();
    assertThat(pack.readings()).extracting(Reading::value).containsExactly(2.5, 91.0, 1.0);
    assertThat(pack.readings()).extracting(reading -> reading.at().getEpochSecond()).containsExactly(1795310000L, 1795309970L, 1795310000L);
  }

  private static String hex(String text) { return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)); }
}
