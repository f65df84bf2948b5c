package wms.shipping.usecase;

import wms.shipping.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** An order is given up; its goods are free. */
@UseCase
public class CancelOrder {
  public OrderView cancel(String order, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
