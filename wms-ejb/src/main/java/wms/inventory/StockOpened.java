package wms.inventory;

import java.time.Instant;
import java.util.List;

/** Opening stock has come into a zone, all of it at once; announced in its transaction. */
public record StockOpened(String zone, List<LotPlace> goods, Instant at) {
  public StockOpened { goods = List.copyOf(goods); }
}
