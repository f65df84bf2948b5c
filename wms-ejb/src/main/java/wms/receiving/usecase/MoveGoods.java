package wms.receiving.usecase;

import wms.inventory.Movement;
import wms.inventory.MoveStockCommand;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are moved within the house, if the zone suits them. */
@UseCase
public class MoveGoods {
  public Movement move(MoveStockCommand move, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
