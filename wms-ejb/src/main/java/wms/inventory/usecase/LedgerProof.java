package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Query;

/** Shows that movements, balances, reservations and holds agree. */
@Query
public class LedgerProof {
  public Proof prove(String facility, String zone, String lot) { throw new UnsupportedOperationException("not yet"); }
}
