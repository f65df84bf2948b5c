package wms.dispatch;

import java.math.BigDecimal;
import java.util.List;

/**
 * One material at one facility in one form of supply.
 *
 * @param opened false for a reserve without an order of use: it is known, and named as a limit, but gives nothing
 * @param unitCost cost of using one base unit, transport excluded
 */
public record SupplySource(String id, String facility, String material, SupplyKind kind, boolean opened,
    BigDecimal unitCost, List<SupplyLot> lots) {
  public SupplySource { lots = List.copyOf(lots); }

  public BigDecimal quantity() { return lots.stream().map(SupplyLot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add); }
}
