package wms.receiving.usecase;

import wms.inventory.LotView;
import wms.receiving.Receipt;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are taken in, if the zone suits them and neither it nor they are too warm. */
@UseCase
public class ReceiveGoods {
  public LotView receive(Receipt receipt, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
