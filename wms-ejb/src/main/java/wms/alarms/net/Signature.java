package wms.alarms.net;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over {@code id.time.body}, as Standard Webhooks 1.0.0 writes it: {@code v1,base64}. */
final class Signature {
  private static final String PREFIX = "whsec_";

  private Signature() {}

  /** @param secret {@code whsec_} and a key in Base64, or the key itself as text; @param time epoch seconds */
  static String of(String secret, String id, long time, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(secret), "HmacSHA256"));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] key(String secret) {
    if (!secret.startsWith(PREFIX)) return secret.getBytes(StandardCharsets.UTF_8);
    return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
  }
}
