package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wms.receiving.Grade;
import wms.receiving.NewNotice;
import wms.receiving.NoticeChange;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLineView;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.ReceivingReason;
import wms.receiving.domain.Notice;
import wms.receiving.domain.Unloading;
import wms.receiving.sql.Notices;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * What is coming is not what was said: other goods, more or less of them, another day or door. As long as the arrival is not over its notice
 * can be put right, also while it is unloaded; what was taken in stays, and the audit trail keeps what was said before.
 */
@UseCase
public class ChangeNotice {
  private final Notices notices;
  private final NoticeCheck check;
  private final BookDock docks;
  private final NoticeBook book;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public ChangeNotice(Notices notices, NoticeCheck check, BookDock docks, NoticeBook book, TellReceiving tell, Clock clock) {
    this.notices = notices;
    this.check = check;
    this.docks = docks;
    this.book = book;
    this.tell = tell;
    this.clock = clock;
  }

  /** @param seen the version the caller saw */
  public NoticeInDetail change(String code, NoticeChange wish, long seen, Actor by) {
    Notice notice = notices.take(code, seen);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    notice.mustGoOn();
    NoticeInDetail before = book.inDetail(code);
    NewNotice settled = settled(wish, notice, before.notice());
    Map<String, Object> changes = head(before.notice(), settled);
    List<String> lines = lines(before, wish, settled.lines());
    if (!lines.isEmpty()) changes.put("lines", lines);
    if (changes.isEmpty()) return book.inDetail(code);
    notices.change(settled, clock.instant(), by);
    if (settled.dock() == null) notices.dock(code, null);
    else if (!settled.dock().equals(before.notice().dock())) docks.reserve(code, notice.facility(), settled.dock());
    tell.done("changed", code, notice.facility(), changes, by);
    return book.inDetail(code);
  }

  private NewNotice settled(NoticeChange wish, Notice notice, NoticeView before) {
    if (notice.announced() && wish.lines().isEmpty()) throw Refusal.invalid("/lines", "REQUIRED");
    if (!notice.announced() && !wish.lines().isEmpty()) throw Refusal.conflict(ReceivingReason.NOTICE_UNANNOUNCED, Map.of("notice", notice.code()));
    NewNotice all = new NewNotice(notice.code(), notice.facility(), notice.supplier(), wish.from() == null && !notice.announced() ? before.from() : wish.from(), wish.to() == null && !notice.announced() ? before.to() : wish.to(), wish.dock(),
        NoticeCheck.blank(wish.plate()), NoticeCheck.blank(wish.remark()), wish.lines().stream().map(NoticeChange.Line::goods).toList());
    check.mustBeComplete(all);
    return new NewNotice(all.code(), all.facility(), all.supplier(), all.from(), all.to(), all.dock(), all.plate(), all.remark(), check.settled(all.lines()));
  }

  private static Map<String, Object> head(NoticeView before, NewNotice after) {
    Map<String, Object> changes = new HashMap<>();
    differs(changes, "from", before.from(), after.from());
    differs(changes, "to", before.to(), after.to());
    differs(changes, "dock", door(before.dock()), door(after.dock()));
    differs(changes, "plate", before.plate(), after.plate());
    differs(changes, "remark", before.remark(), after.remark());
    return changes;
  }

  /** @return what is different, line by line */
  private List<String> lines(NoticeInDetail before, NoticeChange wish, List<NewNotice.Line> settled) {
    String code = before.notice().code();
    Map<Integer, NoticeLineView> known = before.lines().stream().collect(Collectors.toMap(NoticeLineView::line, Function.identity()));
    Set<Integer> kept = new HashSet<>();
    List<String> changes = new ArrayList<>();
    int last = known.keySet().stream().max(Integer::compare).orElse(0);
    for (int i = 0; i < settled.size(); i++) {
      Integer number = wish.lines().get(i).line();
      if (number != null && (!known.containsKey(number) || !kept.add(number))) throw Refusal.conflict(ReceivingReason.LINE_UNKNOWN, Map.of("notice", code, "line", number));
      if (number == null) {
        notices.add(code, ++last, settled.get(i));
        changes.add("+ " + last + ": " + said(settled.get(i)));
      } else if (!said(said(known.get(number))).equals(said(settled.get(i)))) {
        unloading(known.get(number), before.receipts()).mayBecome(settled.get(i));
        notices.change(code, number, settled.get(i));
        changes.add(number + ": " + said(said(known.get(number))) + " → " + said(settled.get(i)));
      }
    }
    for (NoticeLineView line : before.lines())
      if (!kept.contains(line.line())) {
        unloading(line, before.receipts()).mayGo();
        notices.drop(code, line.line());
        changes.add("− " + line.line() + ": " + said(said(line)));
      }
    return changes;
  }

  private static Unloading unloading(NoticeLineView line, List<ReceiptLineView> receipts) {
    List<ReceiptLineView> mine = receipts.stream().filter(receipt -> Objects.equals(receipt.line(), line.line())).toList();
    Integer pieces = mine.stream().filter(receipt -> receipt.grade() != Grade.REFUSED).map(ReceiptLineView::pieces).filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
    Quantity taken = line.received().in(pieces);
    return new Unloading(line.line(), line.material(), mine.size(), taken);
  }

  private static NewNotice.Line said(NoticeLineView line) {
    return new NewNotice.Line(line.material(), line.quantity().in(null), line.pack(), line.packs(), line.pieces(), line.lotNumber(), line.expiry(), line.produced());
  }

  /** As it stands in the audit trail. */
  private static String said(NewNotice.Line line) {
    List<String> parts = new ArrayList<>(List.of(line.material(), line.quantity().in(line.pieces()).toString()));
    if (line.pack() != null) parts.add(line.packs() + " × " + line.pack());
    if (line.lotNumber() != null) parts.add(line.lotNumber());
    if (line.produced() != null) parts.add(line.produced() + "/");
    if (line.expiry() != null) parts.add(line.expiry().toString());
    return String.join(" ", parts);
  }

  private static String door(NewNotice.Dock dock) { return dock == null ? null : dock.door() + " " + dock.from() + "/" + dock.to(); }

  private static void differs(Map<String, Object> changes, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) changes.put(name, (before == null ? "–" : before) + " → " + (after == null ? "–" : after));
  }
}
