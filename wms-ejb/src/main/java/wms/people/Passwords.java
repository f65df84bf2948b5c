package wms.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as PBKDF2-HMAC-SHA512 with 210,000 rounds (OWASP's figure of 2023) and a salt of 16 bytes, written {@code pbkdf2-sha512$rounds$salt$hash}. */
public final class Passwords {
  static final int MINIMUM_LENGTH = 12;
  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  /** Compared against when nobody of that name exists, so that the answer takes as long. */
  static final String NOBODY = hash("nobody knows this one");

  private Passwords() {}

  public static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return "pbkdf2-sha512$" + ROUNDS + "$" + text(salt) + "$" + text(derive(password, salt, ROUNDS));
  }

  public static boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$");
    byte[] derived = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3]));
  }

  /** Sixteen characters that survive being read aloud, about 79 bits. */
  public static String invent() {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 16; i++) made.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    return made.toString();
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS)).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA512", e);
    }
  }

  private static String text(byte[] bytes) { return Base64.getEncoder().encodeToString(bytes); }
}
