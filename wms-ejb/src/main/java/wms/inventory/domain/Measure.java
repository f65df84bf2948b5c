package wms.inventory.domain;

import java.math.BigDecimal;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** Quantities are positive, in the material's unit, and whole steps of it. */
public record Measure(String material, String unit, BigDecimal step) {
  private static final BigDecimal MOST = new BigDecimal("999999999999");

  public void mustFit(Quantity quantity) {
    if (!quantity.unit().equals(unit)) throw Refusal.conflict(InventoryReason.UNIT_DIFFERS, Map.of("material", material, "unit", unit, "given", quantity.unit()));
    if (!quantity.isPositive()) throw Refusal.conflict(InventoryReason.NOT_POSITIVE, Map.of("quantity", quantity.toString()));
    if (quantity.value().compareTo(MOST) > 0) throw Refusal.conflict(InventoryReason.TOO_MUCH, Map.of("quantity", quantity.toString(), "most", MOST.toPlainString()));
    if (quantity.value().remainder(step).signum() != 0) throw Refusal.conflict(InventoryReason.NOT_IN_STEPS, Map.of("material", material, "step", step.toPlainString(), "quantity", quantity.toString()));
  }
}
