package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods go from a place to another; their holds go along. */
@UseCase
public class MoveStock {
  public Movement move(MoveStockCommand move, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
