package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What lies of a lot at a place: balance = free + reserved + held.
 *
 * @param expiry its last day there: the date on its label, or an earlier one that the temperatures it has had leave it; null for goods that keep
 */
public record StockRow(String lot, String lotNumber, String material, Names names, String facility, String zone, String bin, LocalDate expiry,
    ReserveClass reserveClass, String owner, Quantity balance, Quantity free, Quantity reserved, Quantity held, StockStatus status,
    List<HoldCause> holdReasons) {
  public StockRow { holdReasons = List.copyOf(holdReasons); }

  public Place place() { return Place.of(zone, bin); }
}
