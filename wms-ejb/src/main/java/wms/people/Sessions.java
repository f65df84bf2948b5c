package wms.people;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** Who is signed in. A session ends when the person signs out, after twelve hours, or after two hours without a request. */
@Query
class Sessions {
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration NOTE_EVERY = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A session and one of its holder's grants. */
  private record Open(Instant opened, Instant seen, Identity holder, Grant grant) {
    boolean hasEnded(Instant now) { return now.isAfter(opened.plus(LONGEST)) || now.isAfter(seen.plus(IDLE)); }
  }

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

  /** Whose session this is, if it still holds and its holder is not switched off. */
  Optional<Identity> holder(String token, Instant now) {
    String session = hash(token);
    List<Open> open = sql.list(Sessions::open, "SELECT s.opened_at, s.seen_at, p.login, p.full_name, p.language, p.must_change, g.role_name, g.facility FROM signed_in s"
        + " JOIN person p ON p.login = s.login LEFT JOIN person_grant g ON g.login = p.login WHERE s.token_hash = ? AND p.active = TRUE", session);
    if (open.isEmpty() || open.get(0).hasEnded(now)) return Optional.empty();
    if (now.isAfter(open.get(0).seen().plus(NOTE_EVERY))) sql.update("UPDATE signed_in SET seen_at = ? WHERE token_hash = ?", now, session);
    return Optional.of(open.get(0).holder().with(open.stream().map(Open::grant).filter(Objects::nonNull).collect(Collectors.toSet())));
  }

  private static Open open(Row row) throws SQLException {
    Role role = row.word("role_name", Role.class);
    return new Open(row.instant("opened_at"), row.instant("seen_at"), new Identity(row.text("login"), row.text("full_name"), row.text("language"), row.flag("must_change"), Set.of()),
        role == null ? null : new Grant(role, row.text("facility")));
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
