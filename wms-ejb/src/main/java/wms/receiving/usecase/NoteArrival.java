package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.domain.Notice;
import wms.receiving.sql.Notices;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** The lorry is there. Said twice, the first time counts. */
@UseCase
public class NoteArrival {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
  private final Notices notices;
  private final NoticeBook book;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public NoteArrival(Notices notices, NoticeBook book, TellReceiving tell, Clock clock) {
    this.notices = notices;
    this.book = book;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @param plate null: as announced
   * @param at null: now
   * @param seen the version the caller saw, null when it does not matter
   */
  public NoticeView arrive(String code, String plate, Instant at, Long seen, Actor by) {
    if (plate != null && plate.length() > 32) throw Refusal.invalid("/plate", "TOO_LONG", Map.of("longest", 32));
    Notice notice = notices.take(code, seen);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    notice.mustGoOn();
    if (notice.state() != NoticeState.EXPECTED) return book.notice(code);
    Instant now = clock.instant();
    if (at != null && at.isAfter(now.plus(CLOCKS_MAY_DIFFER))) throw Refusal.conflict(ReceivingReason.TIME_IN_FUTURE, Map.of("at", at.toString()));
    notices.arrived(code, plate == null || plate.isBlank() ? null : plate.strip(), at == null || at.isAfter(now) ? now : at);
    Map<String, Object> facts = new HashMap<>();
    facts.put("plate", plate);
    tell.done("arrived", code, notice.facility(), facts, by);
    return book.notice(code);
  }
}
