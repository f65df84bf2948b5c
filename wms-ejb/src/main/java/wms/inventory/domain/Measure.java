package wms.inventory.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * Quantities are positive, in the material's unit, and whole steps of it; goods of catch weight are counted as well.
 *
 * @param pieceLeast what a piece weighs at least, null for goods that are not counted beside their weight
 * @param pieceMost what a piece weighs at most
 */
public record Measure(String material, String unit, BigDecimal step, BigDecimal pieceLeast, BigDecimal pieceMost) {
  private static final BigDecimal MOST = new BigDecimal("999999999999");

  public void mustFit(Quantity quantity) {
    if (!quantity.unit().equals(unit)) throw Refusal.conflict(InventoryReason.UNIT_DIFFERS, Map.of("material", material, "unit", unit, "given", quantity.unit()));
    if (!quantity.isPositive()) throw Refusal.conflict(InventoryReason.NOT_POSITIVE, Map.of("quantity", quantity.toString()));
    if (quantity.value().compareTo(MOST) > 0) throw Refusal.conflict(InventoryReason.TOO_MUCH, Map.of("quantity", quantity.toString(), "most", MOST.toPlainString()));
    if (quantity.value().remainder(step).signum() != 0) throw Refusal.conflict(InventoryReason.NOT_IN_STEPS, Map.of("material", material, "step", step.toPlainString(), "quantity", quantity.toString()));
    if (!isCounted() && quantity.pieces() != null) throw Refusal.conflict(InventoryReason.PIECES_NOT_COUNTED, Map.of("material", material));
  }

  /** The same for goods somebody has in hand: their pieces are told, and the weight of one is not beyond belief. */
  public void mustFitInHand(Quantity quantity) {
    mustFit(quantity);
    if (!isCounted()) return;
    if (quantity.pieces() == null || quantity.pieces() <= 0) throw Refusal.conflict(InventoryReason.PIECES_MISSING, Map.of("material", material));
    BigDecimal each = quantity.value().divide(BigDecimal.valueOf(quantity.pieces()), 3, RoundingMode.HALF_EVEN);
    if (each.compareTo(pieceLeast) < 0 || each.compareTo(pieceMost) > 0)
      throw Refusal.conflict(InventoryReason.PIECE_WEIGHT_UNLIKELY, Map.of("material", material, "each", each + " " + unit, "least", pieceLeast.toPlainString(), "most", pieceMost.toPlainString() + " " + unit));
  }

  private boolean isCounted() { return pieceLeast != null; }
}
