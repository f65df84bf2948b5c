package wms.shipping.usecase;

import java.util.List;
import wms.shipping.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Normal trade of a facility is suspended for an emergency and taken up again after it. */
@UseCase
public class ParkOrders {
  /** @return ids of the orders parked */
  public List<String> park(String facility, String reference, Actor by) { throw new UnsupportedOperationException("not yet"); }

  /** @return ids of the orders taken up again */
  public List<String> unpark(String reference, Actor by) { throw new UnsupportedOperationException("not yet"); }
}
