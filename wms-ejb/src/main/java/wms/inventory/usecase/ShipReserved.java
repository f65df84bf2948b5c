package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Reserved goods leave to a consignee. */
@UseCase
public class ShipReserved {
  public Shipment ship(List<String> reservations, String consignee, String orderOfUse, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
