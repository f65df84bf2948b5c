package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Query;

/** Holds, newest first. */
@Query
public class HoldBook {
  public List<Hold> holds(String facility, boolean onlyOpen, String after, int limit) { throw new UnsupportedOperationException("not yet"); }
}
