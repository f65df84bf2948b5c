package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods come in from a supplier. */
@UseCase
public class ReceiveLot {
  public LotView receive(NewLot goods, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
