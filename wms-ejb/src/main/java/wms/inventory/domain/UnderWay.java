package wms.inventory.domain;

import java.util.Map;
import wms.inventory.InventoryReason;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** What of one lot has left one of our facilities and not yet come to another: never less than nothing. */
final class UnderWay {
  private final Lot lot;
  private Quantity balance;

  UnderWay(Lot lot, Quantity balance) {
    this.lot = lot;
    this.balance = balance;
  }

  Quantity balance() { return balance; }

  void leaves(Quantity quantity) { balance = balance.plus(quantity); }

  /** @throws Refusal NOT_UNDER_WAY */
  void comesIn(Quantity quantity) {
    if (balance.isLessThan(quantity)) throw Refusal.conflict(InventoryReason.NOT_UNDER_WAY, Map.of("lot", lot.id(), "lotNumber", lot.number(), "asked", quantity.toString(), "underWay", balance.toString()));
    balance = balance.minus(quantity);
  }
}
