package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.facilities.FacilityBook;
import wms.receiving.NewNotice;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.sql.Notices;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A supplier announces goods, or a lorry stands at the gate that nobody announced: that one has arrived already, and has no lines. */
@UseCase
public class AnnounceGoods {
  private final Notices notices;
  private final NoticeCheck check;
  private final BookDock docks;
  private final NoticeBook book;
  private final FacilityBook facilities;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public AnnounceGoods(Notices notices, NoticeCheck check, BookDock docks, NoticeBook book, FacilityBook facilities, TellReceiving tell, Clock clock) {
    this.notices = notices;
    this.check = check;
    this.docks = docks;
    this.book = book;
    this.facilities = facilities;
    this.tell = tell;
    this.clock = clock;
  }

  public NoticeView announce(NewNotice wish, Actor by) {
    check.mustBeComplete(wish);
    facilities.facility(wish.facility());
    by.mustBeAllowed(Right.WORK_STOCK, wish.facility());
    if (wish.code() != null && notices.seek(wish.code()).isPresent()) throw Refusal.conflict(ReceivingReason.NOTICE_EXISTS, Map.of("notice", wish.code()));
    List<NewNotice.Line> lines = check.settled(wish.lines());
    Instant now = clock.instant();
    NewNotice settled = new NewNotice(wish.code() == null ? notices.nextCode() : wish.code(), wish.facility(), wish.supplier(), wish.from() == null ? now : wish.from(), wish.to() == null ? latest(wish, now) : wish.to(),
        wish.dock(), NoticeCheck.blank(wish.plate()), NoticeCheck.blank(wish.remark()), lines);
    notices.add(settled, settled.isAnnounced() ? null : now, now, by);
    for (int i = 0; i < lines.size(); i++) notices.add(settled.code(), i + 1, lines.get(i));
    if (settled.dock() != null) docks.reserve(settled.code(), settled.facility(), settled.dock());
    tell.done(settled.isAnnounced() ? "announced" : "came-unannounced", settled.code(), settled.facility(), Map.of("supplier", settled.supplier(), "lines", lines.size()), by);
    return book.notice(settled.code());
  }

  private static Instant latest(NewNotice wish, Instant now) { return wish.from() != null && wish.from().isAfter(now) ? wish.from() : now; }
}
