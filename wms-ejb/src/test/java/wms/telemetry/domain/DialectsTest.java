package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.TelemetryReason;

/** What devices of other makers say comes out as ordinary readings. */
class DialectsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final String APPLICATION = "48f64442-2e4b-4f5e-8f7e-0d5b1c8a7f10";
  private static final String DEVICE = "24e124136b502217";
  private static final String TOPIC = "application/" + APPLICATION + "/device/" + DEVICE + "/event/up";
  private final PackReader reader = new PackReader(Map.of(APPLICATION, "MNS", "EF1", "MNS"),
      Map.of(DEVICE, "MNS", DEVICE + "-probe", "MNS", "282C024FFFB3", "MNS", "282C024FFFB4", "MNS", "282C024FFFB4-2", "MNS"));

  private ReadingPack uplink(String rest) { return uplink(TOPIC, "{\"deduplicationId\":\"3ac7e3c4\",\"time\":\"2026-11-20T11:59:00.775023242+00:00\",\"deviceInfo\":{\"applicationId\":\"" + APPLICATION + "\",\"devEui\":\"" + DEVICE + "\",\"tags\":{}},\"devAddr\":\"00189440\",\"fCnt\":7" + rest + "}"); }

  private ReadingPack uplink(String topic, String json) { return reader.read(RawMessage.of(topic, null, APPLICATION, Dialect.CHIRPSTACK, NOW, json.getBytes(StandardCharsets.UTF_8))); }

  private ReadingPack efento(String json) { return reader.read(RawMessage.of("efento", null, "EF1", Dialect.EFENTO, NOW, json.getBytes(StandardCharsets.UTF_8))); }

  private static String frame(String hex) { return ",\"fPort\":85,\"data\":\"" + Base64.getEncoder().encodeToString(HexFormat.ofDelimiter(" ").parseHex(hex)) + "\""; }

  private static String[] said(ReadingPack pack) {
    assertThat(pack.refused()).isEmpty();
    return pack.readings().stream().map(reading -> reading.sensor() + ":" + reading.quantity().wire() + "=" + reading.value() + "@" + reading.at()).sorted().toArray(String[]::new);
  }

  private static TelemetryReason refused(ReadingPack pack) {
    assertThat(pack.readings()).isEmpty();
    assertThat(pack.refused()).hasSize(1);
    return pack.refused().get(0).reason();
  }

  @Test void aMilesightFrame() {
    ReadingPack pack = uplink(frame("01 75 5C 03 67 34 01 04 68 65"));
    assertThat(pack.facility()).isEqualTo("MNS");
    assertThat(pack.gateway()).isEqualTo(APPLICATION);
    assertThat(said(pack)).containsExactly(DEVICE + ":batt=92.0@2026-11-20T11:59:00.775Z", DEVICE + ":hum=50.5@2026-11-20T11:59:00.775Z", DEVICE + ":temp=30.8@2026-11-20T11:59:00.775Z");
  }

  @Test void whatAMilesightSensedEarlierHasItsOwnTime() {
    String then = HexFormat.ofDelimiter(" ").formatHex(java.nio.ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt((int) Instant.parse("2026-11-19T08:00:00Z").getEpochSecond()).array());
    assertThat(said(uplink(frame("20 CE " + then + " F1 FF 7A")))).containsExactly(DEVICE + ":hum=61.0@2026-11-19T08:00:00Z", DEVICE + ":temp=-1.5@2026-11-19T08:00:00Z");
  }

  @Test void aDoorContact() { assertThat(said(uplink(frame("06 00 01")))).containsExactly(DEVICE + ":door=1.0@2026-11-20T11:59:00.775Z"); }

  @Test void aDraginoFrameWithItsProbe() {
    assertThat(said(uplink(frame("CB F6 0B 0D 03 76 01 0A DD 7F FF").replace("85", "2")))).containsExactly(DEVICE + "-probe:temp=27.81@2026-11-20T11:59:00.775Z", DEVICE + ":batt=3.062@2026-11-20T11:59:00.775Z",
        DEVICE + ":hum=88.6@2026-11-20T11:59:00.775Z", DEVICE + ":temp=28.29@2026-11-20T11:59:00.775Z");
  }

  @Test void aDraginoWithoutProbeAndBelowZero() {
    assertThat(said(uplink(frame("CB F6 FF 9C 03 76 01 7F FF 7F FF")))).contains(DEVICE + ":temp=-1.0@2026-11-20T11:59:00.775Z").hasSize(3);
  }

  @Test void whatACodecDecodedIsTakenAndItsNumbersMayBeTexts() {
    assertThat(said(uplink(",\"data\":\"AXVc\",\"object\":{\"BatV\":3.062,\"TempC_SHT\":\"28.29\",\"Hum_SHT\":\"88.6\",\"TempC_DS\":\"27.81\",\"Ext_sensor\":\"Temperature Sensor\",\"Systimestamp\":0}"))).containsExactly(
        DEVICE + "-probe:temp=27.81@2026-11-20T11:59:00.775Z", DEVICE + ":batt=3.062@2026-11-20T11:59:00.775Z", DEVICE + ":hum=88.6@2026-11-20T11:59:00.775Z", DEVICE + ":temp=28.29@2026-11-20T11:59:00.775Z");
    assertThat(said(uplink(",\"object\":{\"battery\":92,\"temperature\":-18.2,\"door\":\"open\",\"history\":[{\"timestamp\":1795000000,\"temperature\":\"-18.4\",\"humidity\":61}]}"))).containsExactly(
        DEVICE + ":batt=92.0@2026-11-20T11:59:00.775Z", DEVICE + ":door=1.0@2026-11-20T11:59:00.775Z", DEVICE + ":hum=61.0@" + Instant.ofEpochSecond(1795000000), DEVICE + ":temp=-18.2@2026-11-20T11:59:00.775Z",
        DEVICE + ":temp=-18.4@" + Instant.ofEpochSecond(1795000000));
  }

  @Test void whereTheCodecSaysNothingTheFrameIsRead() { assertThat(said(uplink(",\"object\":{\"err\":\"no codec\"}" + frame("03 67 34 01")))).containsExactly(DEVICE + ":temp=30.8@2026-11-20T11:59:00.775Z"); }

  @Test void theEarliestGatewaySaysWhenUnlessItsClockWasNeverSet() {
    String frame = frame("03 67 34 01");
    assertThat(said(uplink(frame + ",\"rxInfo\":[{\"gatewayId\":\"a\",\"gwTime\":\"2026-11-20T11:58:30Z\"},{\"gatewayId\":\"b\",\"time\":\"2026-11-20T11:58:29.5+00:00\",\"uplinkId\":\"4217106255\"}]"))).containsExactly(DEVICE + ":temp=30.8@2026-11-20T11:58:29.500Z");
    assertThat(said(uplink(frame + ",\"rxInfo\":[{\"gwTime\":\"1970-01-01T00:00:07Z\"}]"))).containsExactly(DEVICE + ":temp=30.8@2026-11-20T11:59:00.775Z");
    assertThat(said(uplink(TOPIC, "{\"deviceInfo\":{\"devEui\":\"" + DEVICE + "\"},\"object\":{\"temperature\":4}}"))).containsExactly(DEVICE + ":temp=4.0@2026-11-20T12:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "MALFORMED|{'deviceInfo':{},'object':{'temperature':4}}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'colour':4}}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'temperature':'warm'}}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'temperature':[4]}}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'data':'???'}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'data':'AQI='}",
      "MALFORMED|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'temperature':4},'object':{}}",
      "MALFORMED|{'deviceInfo':{'devEui':'ffffffffffffffff'},'object':{'temperature':4}}",
      "MALFORMED|[]",
      "IMPOSSIBLE_VALUE|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'temperature':'1e309'}}",
      "TIME_IMPLAUSIBLE|{'deviceInfo':{'devEui':'24e124136b502217'},'object':{'history':[{'timestamp':'then','temperature':4}]}}",
      "TIME_IMPLAUSIBLE|{'time':'2027-01-01T00:00:00Z','deviceInfo':{'devEui':'24e124136b502217'},'object':{'temperature':4}}"})
  void anUplinkThatIsNoReadingIsRefusedWithItsReason(TelemetryReason reason, String json) { assertThat(refused(uplink(TOPIC, json.replace('\'', '"')))).isEqualTo(reason); }

  @Test void aDeviceNobodyRegisteredIsAStranger() {
    ReadingPack pack = uplink("application/" + APPLICATION + "/device/0101010101010101/event/up", "{\"deviceInfo\":{\"devEui\":\"0101010101010101\"},\"object\":{\"temperature\":4}}");
    assertThat(pack.refused()).singleElement().extracting(Refused::stranger).satisfies(stranger -> assertThat(stranger.sensor()).isEqualTo("0101010101010101"));
  }

  @Test void anApplicationNobodyRegisteredIsAnUnknownGatewayAndWhatItSaidIsKept() {
    ReadingPack pack = reader.read(RawMessage.of("application/other/device/" + DEVICE + "/event/up", null, "other", Dialect.CHIRPSTACK, NOW, ("{\"deviceInfo\":{\"devEui\":\"" + DEVICE + "\"},\"object\":{\"temperature\":4}}").getBytes(StandardCharsets.UTF_8)));
    assertThat(refused(pack)).isEqualTo(TelemetryReason.UNKNOWN_GATEWAY);
    assertThat(pack.refused().get(0).content()).isEqualTo("[{\"n\":\"" + DEVICE + ":temp\",\"u\":\"Cel\",\"v\":4,\"t\":" + NOW.getEpochSecond() + "}]");
  }

  @Test void theExampleOfEfentosManual() {
    assertThat(said(efento("""
        {"measurements":[{"serial":"282C024FFFB3","response_handle":3,"battery":"ok","signal":-70,"measured_at":"2025-10-12 15:28:21","measurement_interval":180,"next_measurement_at":"2025-10-12 20:28:21",
         "params":[{"channel":1,"type":"temperature","value":50},{"channel":2,"type":"humidity","value":30},{"channel":3,"type":"pressure_diff","value":21}]},
         {"serial":"282C024FFFB4","response_handle":4,"battery":"ok","signal":-70,"measured_at":"2025-10-12 15:28:21","params":[{"channel":1,"type":"open-close","value":"open"},{"channel":2,"type":"open-close","value":"closed"}]}]}""")))
        .containsExactly("282C024FFFB3:hum=30.0@2025-10-12T15:28:21Z", "282C024FFFB3:temp=50.0@2025-10-12T15:28:21Z", "282C024FFFB4-2:door=0.0@2025-10-12T15:28:21Z", "282C024FFFB4:door=1.0@2025-10-12T15:28:21Z");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "MALFORMED|{'measurements':[]}",
      "MALFORMED|{'measurements':[{'params':[]}]}",
      "MALFORMED|{'measurements':[{'serial':'282C024FFFB3','measured_at':'2025-10-12 15:28:21','params':[{'type':'temperature','value':'error'}]}]}",
      "TIME_IMPLAUSIBLE|{'measurements':[{'serial':'282C024FFFB3','measured_at':'2025-13-12 15:28:21','params':[{'type':'temperature','value':5}]}]}",
      "TIME_IMPLAUSIBLE|{'measurements':[{'serial':'282C024FFFB3','params':[{'type':'temperature','value':5}]}]}"})
  void aMeasurementThatIsNoneIsRefusedWithItsReason(TelemetryReason reason, String json) { assertThat(refused(efento(json.replace('\'', '"')))).isEqualTo(reason); }
}
