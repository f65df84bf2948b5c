package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.Usability;
import wms.inventory.usecase.FactsOfGoods;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.Places;
import wms.inventory.usecase.Reservations;
import wms.inventory.usecase.ShipReserved;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** What is reserved for an order leaves, all of it. What is still short is looked for once more. */
@UseCase
public class ShipOrder {
  private final Orders orders;
  private final OrderBook book;
  private final Serve serve;
  private final Reservations reservations;
  private final ShipReserved ship;
  private final LotStory lots;
  private final FactsOfGoods facts;
  private final Places places;
  private final Event<Deed> deeds;

  @Inject public ShipOrder(Orders orders, OrderBook book, Serve serve, Reservations reservations, ShipReserved ship, LotStory lots, FactsOfGoods facts, Places places, Event<Deed> deeds) {
    this.orders = orders;
    this.book = book;
    this.serve = serve;
    this.reservations = reservations;
    this.ship = ship;
    this.lots = lots;
    this.facts = facts;
    this.places = places;
    this.deeds = deeds;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public OrderView ship(String id, Long seen, Actor by) {
    Order order = orders.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, order.facility());
    Order shipped = order.shipped();
    serve.orders(List.of(id), by);
    List<Reservation> goods = reservations.of(Purpose.ORDER, id).stream().filter(made -> made.state() == ReservationState.ACTIVE).toList();
    mustBeWhole(id, order);
    goods.forEach(made -> mustBeUsable(made, order));
    ship.ship(goods.stream().map(Reservation::id).toList(), order.consignee(), null, by);
    orders.keep(shipped, null);
    deeds.fire(Deed.of(by, "shipping.order.shipped", "order", id, order.facility(), Map.of("number", order.number(), "consignee", order.consignee())));
    return book.order(id);
  }

  private void mustBeWhole(String id, Order order) {
    OrderView view = book.order(id);
    if (view.state() == OrderState.ALLOCATED) return;
    OrderView.Line missing = view.lines().stream().filter(line -> line.shortBy().isPositive()).findFirst().orElseThrow();
    throw Refusal.conflict(ShippingReason.ORDER_IS_SHORT, Map.of("order", order.number(), "material", missing.material(), "short", missing.shortBy().toString()));
  }

  private void mustBeUsable(Reservation made, Order order) {
    Usability.mustBe(facts.of(made), order.minLifeDays(), places.today(made.facility()), Map.of("lot", made.lot(), "lotNumber", lots.numberOf(made.lot())));
  }
}
