package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** The ledger is made to agree with the shelf. */
@UseCase
public class AdjustStock {
  public Movement adjust(Adjustment adjustment, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
