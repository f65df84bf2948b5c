package wms.inventory.usecase;

import java.util.Collection;
import java.util.List;
import wms.inventory.*;
import wms.shared.Query;

/** Every row of stock of these materials at these facilities (empty: all), held and expired ones included, for planning. */
@Query
public class DispatchStock {
  public List<StockRow> usable(Collection<String> materials, Collection<String> facilities) { throw new UnsupportedOperationException("not yet"); }
}
