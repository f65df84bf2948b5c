package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.facilities.FacilityBook;
import wms.inventory.usecase.LotsToBe;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.NewOrder;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Orders;

/**
 * An order is taken in and served, first expired first out, with goods that are usable for its consignee. What is missing stays short.
 * Where the facility works for relief it waits with those that were parked for it.
 */
@UseCase
public class PlaceOrder {
  private final Orders orders;
  private final OrderBook book;
  private final Serve serve;
  private final LotsToBe lots;
  private final FacilityBook facilities;
  private final CompleteOrder complete;
  private final ConsigneeLife life;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public PlaceOrder(Orders orders, OrderBook book, Serve serve, LotsToBe lots, FacilityBook facilities, CompleteOrder complete, ConsigneeLife life, Event<Deed> deeds, Clock clock) {
    this.orders = orders;
    this.book = book;
    this.serve = serve;
    this.lots = lots;
    this.facilities = facilities;
    this.complete = complete;
    this.life = life;
    this.deeds = deeds;
    this.clock = clock;
  }

  public OrderView place(NewOrder order, Actor by) {
    NewOrder full = complete.of(order);
    by.mustBeAllowed(Right.WORK_STOCK, full.facility());
    if (full.id() != null && orders.isKnown(full.id())) return same(full);
    boolean isForRelief = facilities.facility(full.facility()).mode().isForRelief();
    lots.mustMeasure(full.lines().stream().map(line -> Map.entry(line.material(), line.quantity().in(line.pieces()))).toList());
    String id = full.id() == null ? Ids.at(clock.millis()) : full.id();
    orders.add(id, life.of(full), by);
    if (isForRelief) orders.keep(orders.take(id, null).parked(), ParkOrders.becauseOfMode(full.facility()));
    else serve.orders(List.of(id), by);
    OrderView placed = book.order(id);
    deeds.fire(Deed.of(by, "shipping.order.placed", "order", id, full.facility(), Map.of("number", placed.number(), "consignee", full.consignee(), "lines", placed.lines().size(), "state", placed.state().name())));
    return placed;
  }

  private OrderView same(NewOrder order) {
    OrderView before = book.order(order.id());
    if (before.facility().equals(order.facility()) && before.consignee().equals(order.consignee())) return before;
    throw Refusal.conflict(ShippingReason.ALREADY_THERE, Map.of("order", order.id()));
  }
}
