package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import wms.receiving.NoticeLink;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * A supplier may read and answer the report of one arrival without signing in, by a code of 256 random bits. Who shares it makes the code, so that no
 * answer carries it and nothing here keeps more than its hash; it opens nothing else, and not for ever.
 */
@UseCase
public class ShareNotice {
  private static final int FEWEST_CHARACTERS = 16;
  private final Sql sql;
  private final NoticeBook book;
  private final ReceivingSettings settings;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public ShareNotice(Sql sql, NoticeBook book, ReceivingSettings settings, TellReceiving tell, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.settings = settings;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @param code 32 random bytes as base64 for addresses, without padding; the same again is the same link
   * @throws Refusal LINK_CODE_WEAK
   */
  public NoticeLink share(String notice, String code, Actor by) {
    NoticeView view = book.notice(notice);
    by.mustBeAllowed(Right.WORK_STOCK, view.facility());
    if (code == null || !code.matches("[A-Za-z0-9_-]{43}") || code.chars().distinct().count() < FEWEST_CHARACTERS) throw Refusal.invalid("/code", ReceivingReason.LINK_CODE_WEAK.name());
    Instant expires = clock.instant().plus(settings.linkLasts());
    if (sql.update("UPDATE notice_link SET expires_at = ? WHERE code_hash = ? AND notice = ?", expires, hash(code), notice) == 0)
      sql.update("INSERT INTO notice_link (code_hash, notice, made_at, made_by, expires_at) VALUES (?,?,?,?,?)", hash(code), notice, clock.instant(), by.user(), expires);
    tell.done("shared", notice, view.facility(), Map.of("expiresAt", expires.toString()), by);
    return links("code_hash = ?", hash(code)).get(0);
  }

  /** Nothing opens the report any more. */
  public List<NoticeLink> withdraw(String notice, Actor by) {
    NoticeView view = book.notice(notice);
    by.mustBeAllowed(Right.WORK_STOCK, view.facility());
    int links = sql.update("UPDATE notice_link SET expires_at = ? WHERE notice = ? AND expires_at > ?", clock.instant(), notice, clock.instant());
    if (links > 0) tell.done("unshared", notice, view.facility(), Map.of("links", links), by);
    return links(notice);
  }

  /** Those that last longest first. */
  public List<NoticeLink> links(String notice) { return links("notice = ?", notice); }

  private List<NoticeLink> links(String which, String value) {
    return sql.list(row -> new NoticeLink(row.text("notice"), row.instant("made_at"), row.text("made_by"), row.instant("expires_at"), row.count("opened"), row.instant("last_opened_at")),
        "SELECT notice, made_at, made_by, expires_at, opened, last_opened_at FROM notice_link WHERE " + which + " ORDER BY expires_at DESC, made_at DESC", value);
  }

  static String hash(String code) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
