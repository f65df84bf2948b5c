package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import wms.receiving.ReceivingReason;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A supplier shows the code of a report. It opens that one and nothing else; whoever guesses has to wait longer each time. */
@UseCase
public class OpenLink {
  private record Found(String notice, String facility, Instant expires) {}

  private final Sql sql;
  private final NoteRefusedLink refused;
  private final Clock clock;

  @Inject public OpenLink(Sql sql, NoteRefusedLink refused, Clock clock) {
    this.sql = sql;
    this.refused = refused;
    this.clock = clock;
  }

  /**
   * @param address where the request came from
   * @return the notice that the code opens
   * @throws Refusal LINK_UNKNOWN, LINK_EXPIRED, or TOO_MANY_ATTEMPTS with {@code retryAfterSeconds}
   */
  public String opened(String code, String address) {
    Instant now = clock.instant();
    refused.mustBeOpen(address, now);
    String hash = ShareNotice.hash(code);
    Optional<Found> found = sql.first(row -> new Found(row.text("notice"), row.text("facility"), row.instant("expires_at")),
        "SELECT l.notice, l.expires_at, n.facility FROM notice_link l JOIN inbound_notice n ON n.code = l.notice WHERE l.code_hash = ?", hash);
    if (found.isEmpty()) {
      refused.note(ReceivingReason.LINK_UNKNOWN, null, null, address, now);
      throw Refusal.of(Refusal.Kind.NOT_FOUND, ReceivingReason.LINK_UNKNOWN, Map.of());
    }
    Found link = found.get();
    if (!link.expires().isAfter(now)) {
      refused.note(ReceivingReason.LINK_EXPIRED, link.notice(), link.facility(), address, now);
      throw Refusal.of(Refusal.Kind.NOT_FOUND, ReceivingReason.LINK_EXPIRED, Map.of("expiredAt", link.expires().toString()));
    }
    sql.update("UPDATE notice_link SET opened = opened + 1, last_opened_at = ? WHERE code_hash = ?", now, hash);
    return link.notice();
  }
}
