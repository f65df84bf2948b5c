package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import wms.receiving.Discrepancies;
import wms.receiving.Grade;
import wms.receiving.NoticeLineView;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.sql.Comments;
import wms.receiving.sql.ReceiptLines;
import wms.shared.Quantity;
import wms.shared.Query;

/** Puts what was announced beside what came. Once the arrival is closed nothing is added to it but what both sides say about it. */
@Query
public class DiscrepancyBook {
  private final NoticeBook notices;
  private final ReceiptLines receipts;
  private final Comments comments;

  @Inject public DiscrepancyBook(NoticeBook notices, ReceiptLines receipts, Comments comments) {
    this.notices = notices;
    this.receipts = receipts;
    this.comments = comments;
  }

  public Discrepancies of(String code) {
    NoticeView notice = notices.notice(code);
    List<ReceiptLineView> unloaded = receipts.of(code);
    List<Discrepancies.Line> lines = new ArrayList<>();
    for (NoticeLineView line : notices.lines(code)) lines.add(announced(line, unloaded.stream().filter(receipt -> Objects.equals(receipt.line(), line.line())).toList(), notice));
    Map<String, List<ReceiptLineView>> others = new LinkedHashMap<>();
    unloaded.stream().filter(receipt -> receipt.line() == null).forEach(receipt -> others.computeIfAbsent(receipt.material(), material -> new ArrayList<>()).add(receipt));
    others.values().forEach(receipts -> lines.add(unannounced(receipts, notice.announced())));
    boolean agrees = notice.announced() ? lines.stream().allMatch(Discrepancies.Line::agrees) : lines.stream().noneMatch(line -> line.refused().isPositive());
    return new Discrepancies(notice, agrees, lines, comments.of(code));
  }

  private static Discrepancies.Line announced(NoticeLineView line, List<ReceiptLineView> unloaded, NoticeView notice) {
    Quantity accepted = line.received();
    Quantity over = line.quantity().isLessThan(accepted) ? accepted.minus(line.quantity()) : null;
    boolean isShort = notice.state().isOver() && accepted.isLessThan(line.quantity());
    List<String> numbers = line.lotNumber() == null ? lotNumbers(unloaded) : unloaded.isEmpty() ? List.of(line.lotNumber()) : lotNumbers(unloaded);
    return new Discrepancies.Line(line.line(), line.material(), line.names(), numbers, line.expiry(), line.quantity(), line.pieces(), accepted, pieces(unloaded), line.refused(), held(unloaded, line.quantity().unit()), over,
        isShort ? line.quantity().minus(accepted) : null, coldest(unloaded), warmest(unloaded), grades(unloaded), refusals(unloaded));
  }

  /** @param others whether other goods were announced: without, nothing is too much */
  private static Discrepancies.Line unannounced(List<ReceiptLineView> unloaded, boolean others) {
    ReceiptLineView first = unloaded.get(0);
    String unit = first.quantity().unit();
    Quantity accepted = sum(unloaded.stream().filter(receipt -> receipt.grade() != Grade.REFUSED).toList(), unit);
    Quantity refused = sum(unloaded.stream().filter(receipt -> receipt.grade() == Grade.REFUSED).toList(), unit);
    return new Discrepancies.Line(null, first.material(), first.names(), lotNumbers(unloaded), null, null, null, accepted, pieces(unloaded), refused, held(unloaded, unit), others && accepted.isPositive() ? accepted : null, null,
        coldest(unloaded), warmest(unloaded), grades(unloaded), refusals(unloaded));
  }

  private static Quantity held(List<ReceiptLineView> unloaded, String unit) { return sum(unloaded.stream().filter(ReceiptLineView::held).toList(), unit); }

  private static Quantity sum(List<ReceiptLineView> lines, String unit) { return lines.stream().map(ReceiptLineView::quantity).reduce(Quantity.zero(unit), Quantity::plus); }

  private static List<String> lotNumbers(List<ReceiptLineView> unloaded) { return unloaded.stream().map(ReceiptLineView::lotNumber).filter(Objects::nonNull).distinct().toList(); }

  /** Of what was taken; null when nobody counted. */
  private static Integer pieces(List<ReceiptLineView> unloaded) {
    return unloaded.stream().filter(receipt -> receipt.grade() != Grade.REFUSED).map(ReceiptLineView::pieces).filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
  }

  private static Double coldest(List<ReceiptLineView> unloaded) { return unloaded.stream().map(ReceiptLineView::probeTemperature).filter(Objects::nonNull).min(Double::compare).orElse(null); }

  private static Double warmest(List<ReceiptLineView> unloaded) { return unloaded.stream().map(ReceiptLineView::probeTemperature).filter(Objects::nonNull).max(Double::compare).orElse(null); }

  private static List<Discrepancies.Graded> grades(List<ReceiptLineView> unloaded) {
    Map<Grade, Quantity> sums = new TreeMap<>();
    unloaded.stream().filter(receipt -> receipt.grade() != Grade.REFUSED).forEach(receipt -> sums.merge(receipt.grade(), receipt.quantity(), Quantity::plus));
    return sums.entrySet().stream().map(grade -> new Discrepancies.Graded(grade.getKey(), grade.getValue())).toList();
  }

  private static List<Discrepancies.Refused> refusals(List<ReceiptLineView> unloaded) {
    return unloaded.stream().filter(receipt -> receipt.grade() == Grade.REFUSED)
        .map(receipt -> new Discrepancies.Refused(receipt.cause(), receipt.quantity(), receipt.pieces(), receipt.lotNumber(), receipt.probeTemperature(), receipt.remark())).toList();
  }
}
