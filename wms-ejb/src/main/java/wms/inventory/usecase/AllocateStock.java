package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are reserved lot after lot until there is enough or no more. */
@UseCase
public class AllocateStock {
  public List<Reservation> allocate(Allocation wanted, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
