package wms.people;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import wms.shared.Query;
import wms.shared.Sql;

/** Who is signed in. A session ends when the person signs out, after twelve hours, or after two hours without a request. */
@Query
class Sessions {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration NOTE_EVERY = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Sql sql;

  @Inject Sessions(Sql sql) { this.sql = sql; }

  /** @return the token, which is not kept anywhere here */
  String open(String login, String address, Instant now) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sql.update("INSERT INTO signed_in (token_hash, login, address, opened_at, seen_at) VALUES (?,?,?,?,?)", hash(token), login, address, now, now);
    return token;
  }

  /** The login whose session this is, if it still holds. */
  Optional<String> holder(String token, Instant now) {
    record Open(String login, Instant opened, Instant seen) {}
    Optional<Open> open = sql.first(row -> new Open(row.text("login"), row.instant("opened_at"), row.instant("seen_at")),
        "SELECT login, opened_at, seen_at FROM signed_in WHERE token_hash = ?", hash(token));
    if (open.isEmpty()) return Optional.empty();
    Instant seen = open.get().seen();
    if (now.isAfter(open.get().opened().plus(LONGEST)) || now.isAfter(seen.plus(IDLE))) return Optional.empty();
    if (now.isAfter(seen.plus(NOTE_EVERY))) sql.update("UPDATE signed_in SET seen_at = ? WHERE token_hash = ?", now, hash(token));
    return Optional.of(open.get().login());
  }

  void close(String token) { sql.update("DELETE FROM signed_in WHERE token_hash = ?", hash(token)); }

  void closeAllOf(String login) { sql.update("DELETE FROM signed_in WHERE login = ?", login); }

  void forget(Instant now) { sql.update("DELETE FROM signed_in WHERE opened_at < ?", now.minus(LONGEST)); }

  private static String hash(String token) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
