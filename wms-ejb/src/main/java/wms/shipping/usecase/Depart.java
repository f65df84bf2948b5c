package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.Purpose;
import wms.inventory.ReservationState;
import wms.inventory.usecase.Reservations;
import wms.inventory.usecase.ShipReserved;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.DeliveryView;
import wms.shipping.OrderStage;
import wms.shipping.OrderView;
import wms.shipping.ParcelView;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.WaveView;
import wms.shipping.domain.Delivery;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/**
 * A loaded vehicle leaves, sealed: what is on it is out of the books of its facility, and under way when it goes to another one of ours.
 * Nothing of an order stays behind unless somebody said that a part may leave; one that was cancelled meanwhile is not waited for.
 */
@UseCase
public class Depart {
  private final DeliveryBook book;
  private final Orders orders;
  private final OrderBook orderBook;
  private final Reservations reservations;
  private final ShipReserved ship;
  private final MayTravel mayTravel;
  private final WayRules rules;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public Depart(DeliveryBook book, Orders orders, OrderBook orderBook, Reservations reservations, ShipReserved ship, MayTravel mayTravel, WayRules rules, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.orders = orders;
    this.orderBook = orderBook;
    this.reservations = reservations;
    this.ship = ship;
    this.mayTravel = mayTravel;
    this.rules = rules;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param seal its number, or null when it was given before
   * @param expected when it should be there; null: by when the first of its orders is wanted or, when nobody said or that is over, after the usual way
   * @param seen the version the caller saw, null when it does not matter
   */
  public DeliveryView depart(String id, String seal, Instant expected, Long seen, Actor by) {
    Delivery delivery = book.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, delivery.facility());
    delivery.mustBeLoading();
    if (isBlank(seal) && isBlank(delivery.seal())) throw Refusal.conflict(ShippingReason.SEAL_MISSING, Map.of("delivery", delivery.number()));
    Instant now = clock.instant();
    if (expected != null && !expected.isAfter(now)) throw Refusal.invalid("/expectedAt", ShippingReason.EXPECTED_BEFORE_LEAVING.name());
    List<Order> asked = book.orders(id).stream().map(WaveView.WaveOrder::id).sorted().map(order -> orders.take(order, null)).toList();
    List<ParcelView> parcels = book.delivery(id).parcels().stream().filter(parcel -> id.equals(parcel.delivery())).toList();
    if (parcels.isEmpty()) throw Refusal.conflict(ShippingReason.NOTHING_LOADED, Map.of("delivery", delivery.number()));
    List<Order> carried = asked.stream().filter(order -> order.stage() != OrderStage.CANCELLED || parcels.stream().anyMatch(parcel -> parcel.order().equals(order.id()))).toList();
    carried.forEach(Order::mustBeLive);
    parcels.forEach(mayTravel::mustBe);
    write(id, parcels);
    String shipment = leave(delivery, parcels, by);
    carried.forEach(this::end);
    sql.update("UPDATE delivery SET stage = 'UNDER_WAY', left_at = ?, left_by = ?, seal = COALESCE(?, seal), shipment = ?, expected_at = ? WHERE id = ?", now, by.user(), isBlank(seal) ? null : seal.strip(), shipment, expected == null ? usual(id, now) : expected, id);
    deeds.fire(Deed.of(by, "shipping.delivery.left", "delivery", id, delivery.facility(), Map.of("number", delivery.number(), "consignee", delivery.consignee(), "parcels", parcels.size(), "transfer", delivery.isTransfer())));
    news.fire(new News("delivery", delivery.facility(), id, Map.of("state", "UNDER_WAY")));
    return book.delivery(id);
  }

  private Instant usual(String id, Instant now) {
    return sql.first(row -> row.instant("due"), "SELECT MIN(o.due_until) AS due FROM delivery_order d JOIN trade_order o ON o.id = d.order_id WHERE d.delivery = ? AND o.due_until > ?", id, now).orElseGet(() -> now.plus(rules.way()));
  }

  private void write(String id, List<ParcelView> parcels) {
    List<Object[]> lines = new ArrayList<>();
    for (ParcelView parcel : parcels)
      for (ParcelView.Content goods : parcel.contents()) lines.add(new Object[] {id, lines.size() + 1, parcel.order(), parcel.sscc(), goods.lot(), goods.quantity().value(), goods.pieces()});
    sql.batch("INSERT INTO delivery_line (delivery, line_no, order_id, parcel, lot, quantity, pieces) VALUES (?,?,?,?,?,?,?)", lines);
  }

  /** @return under which id the ledger has it */
  private String leave(Delivery delivery, List<ParcelView> parcels, Actor by) {
    List<String> kept = parcels.stream().flatMap(parcel -> parcel.contents().stream()).map(ParcelView.Content::reservation).toList();
    return (delivery.isTransfer() ? ship.transfer(kept, delivery.consignee(), by) : ship.ship(kept, delivery.consignee(), null, by)).id();
  }

  /** An order ends when nothing of it is left to come; one that may go in part goes on with the rest. */
  private void end(Order order) {
    OrderView view = orderBook.order(order.id());
    boolean isLeftBehind = reservations.of(Purpose.ORDER, order.id()).stream().anyMatch(made -> made.state() == ReservationState.ACTIVE || made.state() == ReservationState.SUSPENDED);
    if (view.nothingShort() && !isLeftBehind) orders.keep(order.shipped(), null);
    else if (order.shortChoice() != ShortChoice.SHIP_PART) throw Refusal.conflict(ShippingReason.ORDER_LEFT_BEHIND, Map.of("order", order.number()));
  }

  private static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
