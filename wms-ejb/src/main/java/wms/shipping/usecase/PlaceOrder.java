package wms.shipping.usecase;

import wms.shipping.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** An order is taken in and served, first expired first out, with goods that are usable for its consignee. */
@UseCase
public class PlaceOrder {
  public OrderView place(NewOrder order, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
