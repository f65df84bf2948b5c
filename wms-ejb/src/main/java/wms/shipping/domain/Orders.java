package wms.shipping.domain;

import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shipping.NewOrder;

/** The orders, for those who change them. */
public interface Orders {
  boolean isKnown(String id);

  void add(String id, NewOrder order, Actor by);

  /**
   * Locks the order to the end of the transaction.
   *
   * @param seen the version the caller saw, null when it does not matter
   * @throws wms.shared.Refusal not found, or stale
   */
  Order take(String id, Long seen);

  /** Ids of the facility's live orders, in order. */
  List<String> liveAt(String facility);

  /** Ids of the orders parked under that reference, in order. */
  List<String> parkedBy(String reference);

  /** What is short of these materials is given up. */
  void giveUp(String id, Map<String, Quantity> shortBy);

  /** @param parkedBecause null unless it is parked */
  void keep(Order order, String parkedBecause);
}
