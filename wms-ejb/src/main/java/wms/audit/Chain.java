package wms.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;

/** How entries hang together: the text that is hashed, and the hash. */
final class Chain {
  /** What the first entry hangs on. */
  static final String ROOT = "0".repeat(64);

  private Chain() {}

  /** The hash of an entry that follows the one with {@code previous}; the entry's own {@code hash} takes no part. */
  static String hash(String previous, AuditEntry e) {
    String[] parts = {previous, Long.toString(e.seq()), Long.toString(e.at().toEpochMilli()), e.user(), e.name(), e.address(), e.action(), e.subjectType(),
        e.subjectId(), e.facility() == null ? "" : e.facility(), e.details()};
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Details as JSON with sorted keys, so that the same facts always give the same text. */
  static String canonical(Map<String, Object> details) { return json(details).toString(); }

  private static JsonValue json(Object value) {
    if (value instanceof Map<?, ?> map) {
      var object = Json.createObjectBuilder();
      new TreeMap<>(map).forEach((key, item) -> object.add(String.valueOf(key), json(item)));
      return object.build();
    }
    if (value instanceof Collection<?> items) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      items.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (value == null) return JsonValue.NULL;
    if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
    if (value instanceof Integer || value instanceof Long) return Json.createValue(((Number) value).longValue());
    return Json.createValue(String.valueOf(value));
  }
}
