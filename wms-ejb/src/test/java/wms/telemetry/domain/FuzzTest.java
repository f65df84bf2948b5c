package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;

/** Whatever comes on the line, in any dialect: it is stored or refused with a reason that every database takes, in a moment, and nothing else happens. More by {@code -Dwms.fuzz=100000}. */
class FuzzTest {
  private static final int TIMES = Integer.getInteger("wms.fuzz", 4_000);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final String TOPIC = "application/app/device/24e124136b502217/event/up";
  private static final PackReader READER = new PackReader(Map.of("GW1", "MNS"), Map.of("T1", "MNS", "T2", "MNS", "D1", "MNS", "24e124136b502217", "MNS"));
  private static final Map<Dialect, List<byte[]>> GOOD = Map.of(
      Dialect.SENML_JSON, List.of(text("[{\"bn\":\"T\",\"bt\":1795000000,\"n\":\"1:temp\",\"u\":\"Cel\",\"v\":2.4},{\"n\":\"1:hum\",\"u\":\"%RH\",\"v\":9.1e1},{\"n\":\"2:temp\",\"v\":2.9,\"t\":-30},{\"n\":\"1:door\",\"vb\":false}]")),
      Dialect.SENML_CBOR, List.of(HexFormat.of().parseHex("82a4216354313a221a6afd86c0006474656d7002f94100a3006368756d02185b06381d")),
      Dialect.CHIRPSTACK, List.of(text("{\"time\":\"2026-11-20T11:59:00Z\",\"deviceInfo\":{\"devEui\":\"24e124136b502217\"},\"fCnt\":7,\"fPort\":85,\"data\":\"AXVcA2c0AQRoZQ==\",\"rxInfo\":[{\"gwTime\":\"2026-11-20T11:58:30Z\"}]}"),
          text("{\"deviceInfo\":{\"devEui\":\"24e124136b502217\"},\"object\":{\"temperature\":\"4.2\",\"door\":\"open\",\"history\":[{\"timestamp\":1795000000,\"temperature\":-18}]}}")),
      Dialect.EFENTO, List.of(text("{\"measurements\":[{\"serial\":\"T1\",\"response_handle\":3,\"measured_at\":\"2025-10-12 15:28:21\",\"params\":[{\"channel\":1,\"type\":\"temperature\",\"value\":5},{\"channel\":2,\"type\":\"humidity\",\"value\":\"30\"}]}]}")),
      Dialect.SPARKPLUG, List.of(HexFormat.of().parseHex(SparkplugNodesTest.BIRTH)));
  private static final String NODE = "spBv1.0/Plant/NBIRTH/GW1";
  private static final List<byte[]> SCRAPS = List.of(text("NaN"), text("-Infinity"), text("1e309"), text("-1e309"), text("99999999999999999999999"), text("\\u0000"), text("\\ud800"), text("\u0000"), text("null"), text("true"), text("{"), text("["), text("\"\""), text("\""),
      text(","), text("温度"), "温度".getBytes(Charset.forName("GBK")), new byte[] {(byte) 0xFF, (byte) 0xFE}, new byte[] {(byte) 0x9F}, new byte[] {(byte) 0xBF}, new byte[] {(byte) 0x5B, (byte) 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});

  private static byte[] text(String text) { return text.getBytes(StandardCharsets.UTF_8); }

  private static ReadingPack read(Dialect dialect, String topic, byte[] payload) { return READER.read(RawMessage.of(topic, null, "GW1", dialect, NOW, payload)); }

  private static void mustHoldFor(Dialect dialect, byte[] payload) {
    ReadingPack pack = read(dialect, topic(dialect), payload);
    assertThat(!pack.readings().isEmpty() || !pack.refused().isEmpty() || dialect == Dialect.EFENTO && isHeartbeat(payload) || dialect == Dialect.SPARKPLUG && isPayload(payload)).as("stored or listed").isTrue();
    for (Reading reading : pack.readings()) assertThat(Double.isFinite(reading.value()) && !reading.at().isAfter(NOW.plusSeconds(300))).isTrue();
    for (Refused refused : pack.refused()) {
      assertThat(refused.reason()).isNotNull();
      assertThat(refused.payload().length()).isLessThanOrEqualTo(PackReader.KEPT);
      isPlain(PlainText.of(refused.detail(), 500));
      if (refused.content() != null) isPlain(PlainText.of(refused.content(), Integer.MAX_VALUE));
    }
    for (String payloads : pack.refused().stream().map(Refused::payload).distinct().toList()) isPlain(PlainText.of(payloads, Integer.MAX_VALUE));
  }

  private static String topic(Dialect dialect) { return dialect == Dialect.SPARKPLUG ? NODE : TOPIC; }

  /** An edge node may say much that is no reading. */
  private static boolean isPayload(byte[] payload) {
    try {
      return SparkplugPayload.read(payload) != null;
    } catch (NotAPack e) {
      return false;
    }
  }

  private static boolean isHeartbeat(byte[] payload) {
    try {
      return new JsonBytes(payload).tree() instanceof Map<?, ?> fields && !fields.containsKey("measurements");
    } catch (NotAPack e) {
      return false;
    }
  }

  /** What PostgreSQL takes: no U+0000, no half of a character. */
  private static void isPlain(String text) {
    assertThat(text.indexOf(0)).isNegative();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
  }

  @ParameterizedTest @EnumSource(Dialect.class) void goodMessagesThatWereSpoilt(Dialect dialect) {
    Random random = new Random(20261120);
    List<byte[]> good = GOOD.get(dialect);
    for (int i = 0; i < TIMES; i++) {
      byte[] message = good.get(random.nextInt(good.size()));
      for (int n = random.nextInt(4); n >= 0; n--) message = spoilt(message, random);
      mustHoldFor(dialect, message);
    }
  }

  private static byte[] spoilt(byte[] message, Random random) {
    int at = random.nextInt(message.length + 1);
    byte[] scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(message, at);
      case 1 -> joined(Arrays.copyOf(message, at), scrap, Arrays.copyOfRange(message, at, message.length));
      case 2 -> joined(Arrays.copyOf(message, at), scrap, Arrays.copyOfRange(message, Math.min(message.length, at + 1 + random.nextInt(8)), message.length));
      case 3 -> joined(Arrays.copyOf(message, at), Arrays.copyOfRange(message, at / 2, message.length));
      default -> flipped(message, random);
    };
  }

  private static byte[] flipped(byte[] message, Random random) {
    byte[] flipped = message.clone();
    if (flipped.length > 0) flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private static byte[] joined(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) length += part.length;
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  @ParameterizedTest @EnumSource(Dialect.class) void noise(Dialect dialect) {
    Random random = new Random(7);
    for (int i = 0; i < TIMES; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      mustHoldFor(dialect, noise);
    }
  }

  @ParameterizedTest @EnumSource(Dialect.class) void whatIsNestedTenThousandDeep(Dialect dialect) {
    for (String open : List.of("[", "{\"a\":", "{\"measurements\":[", "[{\"n\":", "{\"deviceInfo\":")) mustHoldFor(dialect, text(open.repeat(10_000)));
    byte[] arrays = new byte[10_000];
    Arrays.fill(arrays, (byte) 0x9F);
    mustHoldFor(dialect, arrays);
    Arrays.fill(arrays, (byte) 0xC1);
    mustHoldFor(dialect, arrays);
  }

  @ParameterizedTest @EnumSource(Dialect.class) void whatIsHugeIsRefusedUnread(Dialect dialect) {
    byte[] huge = new byte[PackReader.LARGEST + 1];
    Arrays.fill(huge, (byte) ' ');
    assertThat(read(dialect, topic(dialect), huge).refused()).singleElement().extracting(refused -> refused.reason().name()).isEqualTo("TOO_LARGE");
  }

  @ParameterizedTest @EnumSource(Dialect.class) void theLargestMessagesTakeAMoment(Dialect dialect) {
    for (String filling : List.of("[],", "{\"n\":\"T1:temp\",\"v\":85},", "\"\",", "0,", "{\"serial\":\"T1\",\"params\":[{\"type\":\"temperature\",\"value\":85}]},")) {
      String start = dialect == Dialect.EFENTO ? "{\"measurements\":[" : dialect == Dialect.CHIRPSTACK ? "{\"deviceInfo\":{\"devEui\":\"24e124136b502217\"},\"object\":{\"temperature\":4},\"rxInfo\":[" : "[";
      String message = start + filling.repeat((PackReader.LARGEST - 200) / filling.length()) + "0]" + (start.startsWith("{") ? "}" : "");
      long began = System.nanoTime();
      mustHoldFor(dialect, text(message));
      assertThat((System.nanoTime() - began) / 1_000_000).as("milliseconds for " + filling).isLessThan(10_000);
    }
  }

  @Test void aWrongTopicIsNoReasonToFall() {
    for (String topic : List.of("", "/", "application//device//event/up", "application/a/device/b/event/up", "wms/v1/+/#/readings", "x".repeat(70_000)))
      for (Dialect dialect : Dialect.values()) assertThat(read(dialect, topic, GOOD.get(dialect).get(0))).isNotNull();
  }

  @Test void theGoodMessagesAreGood() {
    GOOD.forEach((dialect, messages) -> messages.forEach(message -> assertThat(read(dialect, topic(dialect), message).readings()).as(dialect.name()).isNotEmpty()));
  }
}
