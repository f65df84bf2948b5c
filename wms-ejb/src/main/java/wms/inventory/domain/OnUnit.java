package wms.inventory.domain;

import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.UnitGoods;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * What stands of a lot directly on a unit.
 *
 * @param pieces null when nobody counted
 */
public record OnUnit(String sscc, String lot, Quantity quantity, Integer pieces) {
  /** With more of it; pieces are known only while all of them are. */
  public OnUnit plus(UnitGoods more) { return new OnUnit(sscc, lot, quantity.plus(more.quantity()), pieces == null || more.pieces() == null ? null : (Integer) (pieces + more.pieces())); }

  /** What is left when some of it is taken. @throws Refusal NOT_ON_UNIT, PIECES_MISSING, or PIECES_WRONG */
  public OnUnit minus(UnitGoods less) {
    if (quantity.isLessThan(less.quantity())) throw Refusal.conflict(InventoryReason.NOT_ON_UNIT, Map.of("sscc", sscc, "lot", lot, "there", quantity.toString(), "asked", less.quantity().toString()));
    Quantity left = quantity.minus(less.quantity());
    if (pieces == null || !left.isPositive()) return new OnUnit(sscc, lot, left, null);
    if (less.pieces() == null) throw Refusal.conflict(InventoryReason.PIECES_MISSING, Map.of("sscc", sscc, "lot", lot, "pieces", pieces));
    if (less.pieces() >= pieces) throw Refusal.conflict(InventoryReason.PIECES_WRONG, Map.of("sscc", sscc, "lot", lot, "pieces", pieces, "asked", less.pieces()));
    return new OnUnit(sscc, lot, left, pieces - less.pieces());
  }

  public Quantity weighedAndCounted() { return quantity.in(pieces); }

  /** What was taken when only that is left. */
  public UnitGoods less(OnUnit left) {
    Integer gone = pieces == null ? null : (Integer) (pieces - (left.pieces == null ? 0 : left.pieces));
    return new UnitGoods(lot, quantity.minus(left.quantity), gone);
  }

  public UnitGoods all() { return new UnitGoods(lot, quantity, pieces); }
}
