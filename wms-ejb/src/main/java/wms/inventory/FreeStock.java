package wms.inventory;

import java.time.LocalDate;
import wms.shared.Quantity;

/**
 * What of a lot lies at a place, and how much of it nobody keeps and nobody holds.
 *
 * @param expiry its last day there: the date on its label, or an earlier one that the temperatures it has had leave it; null for goods that keep
 * @param free nothing while it is held
 */
public record FreeStock(LotPlace goods, String lotNumber, String material, LocalDate expiry, ReserveClass reserveClass, String owner, Quantity balance, Quantity free, HeldBy heldBy, Papers papers) {
  public boolean held() { return heldBy != HeldBy.NOTHING; }

  public FreeStock with(Papers papers) { return new FreeStock(goods, lotNumber, material, expiry, reserveClass, owner, balance, free, heldBy, papers); }

  public LotFacts facts() { return new LotFacts(expiry, heldBy, papers); }
}
