package wms.inventory;

import wms.shared.Quantity;

/** Goods that were in a zone in some interval, and where they are now. */
public record LotPresence(String lot, Place place, Quantity quantity) {
  public LotPlace goods() { return new LotPlace(lot, place); }
}
