package wms.shipping.usecase;

import wms.shipping.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** What is reserved for an order leaves. */
@UseCase
public class ShipOrder {
  public OrderView ship(String order, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
