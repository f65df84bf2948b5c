package wms.inventory;

import wms.shared.Quantity;

/** @param delta what to add; negative to take away */
public record Adjustment(String lot, Place place, Quantity delta, AdjustmentReason reason) {
  public LotPlace goods() { return new LotPlace(lot, place); }
}
