package wms.inventory;

import wms.shared.Quantity;

/**
 * Goods to be put on a unit or taken off it.
 *
 * @param pieces whole pieces when the goods are also counted, or null
 */
public record UnitGoods(String lot, Quantity quantity, Integer pieces) {
  public UnitGoods {
    if (pieces == null && quantity != null) pieces = quantity.pieces();
    quantity = quantity == null ? null : quantity.in(null);
  }

  public Quantity weighedAndCounted() { return quantity.in(pieces); }
}
