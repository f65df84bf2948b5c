package wms.inventory.domain;

import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.Purpose;
import wms.shared.Refusal;

/**
 * Goods of a reserve leave their facility only on an order of use 动用指令, and only a plan may reserve them: an order of the trade never
 * does. Who orders and who hands out are different people.
 */
public final class ReserveRule {
  private ReserveRule() {}

  public static void mayReserve(Lot lot, Purpose purpose) {
    if (lot.reserveClass().needsOrderOfUse() && purpose != Purpose.PLAN) throw needsOrder(lot);
  }

  public static void mayLeave(Lot lot, boolean ordered) {
    if (lot.reserveClass().needsOrderOfUse() && !ordered) throw needsOrder(lot);
  }

  private static Refusal needsOrder(Lot lot) {
    return Refusal.conflict(InventoryReason.RESERVE_NEEDS_ORDER, Map.of("lot", lot.id(), "lotNumber", lot.number(), "reserveClass", lot.reserveClass().name()));
  }
}
