package wms.box.broker;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2. The passwords are drawn by the machine (192 random bits), so a moderate count is enough,
 * and a thousand gateways may reconnect at once without keeping the broker busy for minutes.
 */
record Secret(int rounds, String salt, String hash) {
  private static final int ROUNDS = 10_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  static String draw() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
  }

  static Secret of(String password) {
    var salt = Base64.getEncoder().encodeToString(bytes(16));
    return new Secret(ROUNDS, salt, derive(password, salt, ROUNDS));
  }

  static Secret parse(String text) {
    var parts = text.split("\\$");
    if (parts.length != 4 || !parts[0].equals("pbkdf2")) throw new IllegalArgumentException("not a kept password");
    return new Secret(Integer.parseInt(parts[1]), parts[2], parts[3]);
  }

  boolean is(String password) {
    return MessageDigest.isEqual(hash.getBytes(), derive(password, salt, rounds).getBytes());
  }

  @Override
  public String toString() {
    return "pbkdf2$" + rounds + "$" + salt + "$" + hash;
  }

  private static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String derive(String password, String salt, int rounds) {
    try {
      var key = new PBEKeySpec(password.toCharArray(), Base64.getDecoder().decode(salt), rounds, 256);
      return Base64.getEncoder().encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
    }
  }
}
