package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.OrderStage;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** Normal trade of a facility is suspended for an emergency, its goods are free for it; afterwards it is taken up again and served anew. */
@UseCase
public class ParkOrders {
  private final Orders orders;
  private final Serve serve;
  private final LetGo letGo;
  private final Event<Deed> deeds;

  @Inject public ParkOrders(Orders orders, Serve serve, LetGo letGo, Event<Deed> deeds) {
    this.orders = orders;
    this.serve = serve;
    this.letGo = letGo;
    this.deeds = deeds;
  }

  /** Orders are parked and taken up again under one name for the facility, whichever switch or order it was. */
  public static String becauseOfMode(String facility) { return "mode:" + facility; }

  /** @return ids of the orders parked */
  public List<String> park(String facility, String reference, Actor by) {
    by.mustBeAllowed(Right.SWITCH_MODE, facility);
    List<Order> live = orders.liveAt(facility).stream().map(id -> orders.take(id, null)).filter(order -> order.stage() == OrderStage.LIVE).toList();
    List<String> ids = live.stream().map(Order::id).toList();
    letGo.orders(ids, by);
    live.forEach(order -> keep(order.parked(), reference, "shipping.order.parked", by));
    return ids;
  }

  /** @return ids of the orders taken up again */
  public List<String> unpark(String reference, Actor by) {
    List<Order> parked = orders.parkedBy(reference).stream().map(id -> orders.take(id, null)).filter(order -> order.stage() == OrderStage.PARKED).toList();
    parked.forEach(order -> by.mustBeAllowed(Right.SWITCH_MODE, order.facility()));
    parked.forEach(order -> keep(order.takenUpAgain(), null, "shipping.order.unparked", by));
    List<String> ids = parked.stream().map(Order::id).toList();
    serve.orders(ids, by);
    return ids;
  }

  private void keep(Order order, String reference, String action, Actor by) {
    orders.keep(order, reference);
    deeds.fire(Deed.of(by, action, "order", order.id(), order.facility(), Map.of("number", order.number())));
  }
}
