package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.receiving.Discrepancies;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.domain.Notice;
import wms.receiving.sql.Notices;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Nothing more comes of an arrival: what is missing now stays missing, and the report stands. Or it never comes at all. */
@UseCase
public class CloseNotice {
  private final Notices notices;
  private final NoticeBook book;
  private final DiscrepancyBook discrepancies;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public CloseNotice(Notices notices, NoticeBook book, DiscrepancyBook discrepancies, TellReceiving tell, Clock clock) {
    this.notices = notices;
    this.book = book;
    this.discrepancies = discrepancies;
    this.tell = tell;
    this.clock = clock;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public Discrepancies close(String code, Long seen, Actor by) {
    Notice notice = notices.take(code, seen);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    notice.mayBeClosed();
    notices.close(code, clock.instant(), by);
    Discrepancies report = discrepancies.of(code);
    tell.done("closed", code, notice.facility(), Map.of("agrees", report.agrees()), by);
    return report;
  }

  /**
   * @param note why
   * @param seen the version the caller saw, null when it does not matter
   */
  public NoticeView cancel(String code, String note, Long seen, Actor by) {
    if (note == null || note.isBlank()) throw Refusal.invalid("/reason", ReceivingReason.REASON_MISSING.name());
    if (note.length() > 500) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", 500));
    Notice notice = notices.take(code, seen);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    notice.mayBeCancelled();
    notices.cancel(code, note.strip(), clock.instant(), by);
    tell.done("cancelled", code, notice.facility(), Map.of("reason", note.strip()), by);
    return book.notice(code);
  }
}
