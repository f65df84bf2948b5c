package wms.shipping.usecase;

import java.util.List;
import wms.shared.Query;

/** Numbers of the orders that a switch of mode would park or take up again. */
@Query
public class OrdersToPark {
  public List<String> open(String facility) { throw new UnsupportedOperationException("not yet"); }

  public List<String> parked(String reference) { throw new UnsupportedOperationException("not yet"); }
}
