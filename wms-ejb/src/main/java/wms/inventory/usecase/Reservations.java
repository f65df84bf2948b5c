package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Query;

/** Reservations with their state. */
@Query
public class Reservations {
  public List<Reservation> of(Purpose purpose, String reference) { throw new UnsupportedOperationException("not yet"); }
}
