package wms.shipping.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import wms.inventory.LotFacts;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.inventory.Usability;

/** Which lots serve an order, in which order: commercial goods, usable for the consignee today, what expires first goes first. */
public final class FirstExpiredFirst {
  private static final Comparator<StockRow> ORDER = Comparator.comparing(StockRow::expiry, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(StockRow::lot);

  private FirstExpiredFirst() {}

  /** @param today the facility's date */
  public static List<String> lots(List<StockRow> stock, int minLifeDays, LocalDate today) {
    return stock.stream()
        .filter(row -> row.reserveClass() == ReserveClass.COMMERCIAL && row.free().isPositive())
        .filter(row -> Usability.judge(new LotFacts(row.expiry(), row.held().isPositive()), minLifeDays, today).isEmpty())
        .sorted(ORDER).map(StockRow::lot).distinct().toList();
  }
}
