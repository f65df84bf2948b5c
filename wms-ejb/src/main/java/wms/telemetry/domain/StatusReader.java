package wms.telemetry.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wms.telemetry.GatewayStatus;

/** Reads a gateway's status message. */
public final class StatusReader {
  private StatusReader() {}

  /** @param retained the broker kept it for us: it may have been said long ago; without a time of its own it says nothing of when */
  public static Optional<GatewayStatus> read(String facility, String gateway, byte[] payload, Instant receivedAt, boolean retained) {
    try {
      Map<String, Object> fields = fields(new JsonBytes(payload));
      if (!(fields.get("online") instanceof Boolean online)) return Optional.empty();
      Instant said = retained ? time(fields.get("time"), receivedAt) : receivedAt;
      return Optional.of(new GatewayStatus(facility, gateway, online, said, whole(fields.get("buffered")), text(fields.get("version"), 100), whole(fields.get("dropped")), text(fields.get("trouble"), 1000),
          whole(fields.get("configVersion")), text(fields.get("configRefused"), 64)));
    } catch (NotAPack e) {
      return Optional.empty();
    }
  }

  private static Long whole(Object value) { return value instanceof Double number ? Long.valueOf(number.longValue()) : null; }

  private static String text(Object value, int longest) { return value instanceof String text ? text.substring(0, Math.min(longest, text.length())) : null; }

  private static Map<String, Object> fields(JsonBytes json) throws NotAPack {
    Map<String, Object> fields = new HashMap<>();
    json.expect('{');
    if (!json.takes('}')) {
      do {
        String label = json.string();
        json.expect(':');
        fields.put(label, json.value());
      } while (json.takes(','));
      json.expect('}');
    }
    return fields;
  }

  /** RFC 3339 or epoch seconds; null when it does not say, or says something later than now. */
  private static Instant time(Object time, Instant receivedAt) {
    try {
      Instant said = time instanceof String text ? Instant.parse(text) : time instanceof Double seconds && Math.abs(seconds) < 1e11 ? Instant.ofEpochMilli((long) (seconds * 1000)) : null;
      return said == null || said.isAfter(receivedAt) ? null : said;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
