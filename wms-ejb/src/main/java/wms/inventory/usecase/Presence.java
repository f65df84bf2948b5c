package wms.inventory.usecase;

import java.time.Instant;
import java.util.List;
import wms.inventory.*;
import wms.shared.Query;

/** Which goods were in a zone: there at the start or come in before the end; {@code to} null means until now. What left at the very start was not. */
@Query
public class Presence {
  public List<LotPresence> lotsIn(String zone, Instant from, Instant to) { throw new UnsupportedOperationException("not yet"); }
}
