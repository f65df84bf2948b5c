package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Query;

/** Stock row by row, in order of expiry, lot and place. */
@Query
public class StockBook {
  public List<StockRow> rows(StockFilter filter, String after, int limit) { throw new UnsupportedOperationException("not yet"); }
}
