package wms.receiving;

import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * 到货差异报告: what was announced against what came.
 *
 * @param agrees true when everything came, nothing more, and nothing was refused
 */
public record Discrepancies(NoticeView notice, boolean agrees, List<Line> lines, List<ReportComment> comments) {
  /** As an outsider may read it: without who of us did what. */
  public Discrepancies withoutInside() {
    NoticeView n = notice;
    return new Discrepancies(new NoticeView(n.code(), n.facility(), n.supplier(), n.supplierNames(), n.state(), n.announced(), n.from(), n.to(), null, n.plate(), null, n.lines(), n.receipts(), n.madeAt(), null, n.changedAt(), null, n.arrivedAt(), n.begunAt(),
        n.closedAt(), null, n.cancelledAt(), null, n.version()), agrees, lines, comments.stream().map(ReportComment::withoutInside).toList());
  }

  /**
   * @param line null for goods that were not announced
   * @param expected null when it was not announced
   * @param accepted taken in, held goods among it
   * @param grades how what was taken in was judged
   * @param missing null while more may come
   * @param coldest the lowest temperature probed, degrees Celsius, null when none was
   */
  public record Line(Integer line, String material, Names names, List<String> lotNumbers, LocalDate announcedExpiry, Quantity expected, Integer expectedPieces, Quantity accepted, Integer acceptedPieces,
      Quantity refused, Quantity held, Quantity over, Quantity missing, Double coldest, Double warmest, List<Graded> grades, List<Refused> refusals) {
    public boolean agrees() { return expected != null && !refused.isPositive() && over == null && missing == null && !accepted.isLessThan(expected); }
  }

  public record Graded(Grade grade, Quantity quantity) {}

  public record Refused(RefusalCause cause, Quantity quantity, Integer pieces, String lotNumber, Double probeTemperature, String remark) {}
}
