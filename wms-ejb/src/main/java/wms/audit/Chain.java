package wms.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How entries hang together. */
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
}
