package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What lies of a lot at a place: balance = free + reserved + held.
 *
 * @param expiry its last day there: the date on its label, or an earlier one that the temperatures it has had leave it; null for goods that keep
 * @param papers the certificates it needs before it leaves
 */
public record StockRow(String lot, String lotNumber, String material, Names names, String facility, String zone, String bin, LocalDate expiry,
    ReserveClass reserveClass, String owner, Quantity balance, Quantity free, Quantity reserved, Quantity held, StockStatus status,
    List<HoldCause> holdReasons, Papers papers) {
  public StockRow { holdReasons = List.copyOf(holdReasons); }

  /** For whoever looks at what is free of it. */
  public LotFacts whereFree() { return LotFacts.free(expiry, papers); }

  /** @param causes what holds it */
  public StockRow heldFor(List<HoldCause> causes) {
    return new StockRow(lot, lotNumber, material, names, facility, zone, bin, expiry, reserveClass, owner, balance, free, reserved, held, status, causes, papers);
  }

  public StockRow with(Papers papers) {
    return new StockRow(lot, lotNumber, material, names, facility, zone, bin, expiry, reserveClass, owner, balance, free, reserved, held, status, holdReasons, papers);
  }

  public Place place() { return Place.of(zone, bin); }
}
