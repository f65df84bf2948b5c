package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Query;

/** All that is known of one lot. */
@Query
public class LotStory {
  public LotView lot(String lot) { throw new UnsupportedOperationException("not yet"); }
}
