package wms.receiving.domain;

import java.util.Map;
import wms.receiving.NewNotice;
import wms.receiving.ReceivingReason;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * What has been unloaded of a line. From then on the line stays, and its goods stay what they are; less than was taken in cannot have been
 * announced.
 *
 * @param receipts how often something was taken in or refused
 * @param taken taken in, with its pieces where they were counted
 */
public record Unloading(int line, String material, int receipts, Quantity taken) {
  /** @throws Refusal LINE_HAS_RECEIPTS */
  public void mayGo() {
    if (receipts > 0) throw Refusal.conflict(ReceivingReason.LINE_HAS_RECEIPTS, Map.of("line", line));
  }

  /** @throws Refusal LINE_HAS_RECEIPTS when the goods would be others, BELOW_RECEIVED */
  public void mayBecome(NewNotice.Line wish) {
    if (receipts == 0) return;
    if (!wish.material().equals(material)) mayGo();
    boolean fewer = wish.pieces() != null && taken.pieces() != null && wish.pieces() < taken.pieces();
    if (fewer || wish.quantity().isLessThan(taken.in(null))) throw Refusal.conflict(ReceivingReason.BELOW_RECEIVED, Map.of("line", line, "received", taken.toString(), "asked", wish.quantity().in(wish.pieces()).toString()));
  }
}
