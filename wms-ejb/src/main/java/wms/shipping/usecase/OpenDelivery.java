package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.DeliveryView;
import wms.shipping.NewDelivery;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Delivery;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** A vehicle stands at the dock for the orders of one consignee; or it is sent away again. */
@UseCase
public class OpenDelivery {
  private static final int MOST_ORDERS = 50;
  private final Orders orders;
  private final DeliveryBook book;
  private final Places places;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public OpenDelivery(Orders orders, DeliveryBook book, Places places, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.orders = orders;
    this.book = book;
    this.places = places;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public DeliveryView open(NewDelivery wanted, Actor by) {
    mustBeComplete(wanted);
    by.mustBeAllowed(Right.WORK_STOCK, wanted.facility());
    places.mustExist(wanted.facility());
    String id = wanted.id() == null ? Ids.at(clock.millis()) : wanted.id();
    if (sql.first(row -> row.text("id"), "SELECT id FROM delivery WHERE id = ?", id).isPresent()) return book.delivery(id);
    Order first = together(wanted);
    sql.update("INSERT INTO delivery (id, facility, consignee, destination, stage, plate, vehicle_class, driver, seal, made_at, made_by, version) VALUES (?,?,?,?,'LOADING',?,?,?,?,?,?,1)",
        id, wanted.facility(), first.consignee(), first.destination(), wanted.plate().strip(), wanted.vehicleClass(), wanted.driver().strip(), wanted.seal(), clock.instant(), by.user());
    sql.batch("INSERT INTO delivery_order (delivery, order_id) VALUES (?,?)", wanted.orders().stream().distinct().sorted().map(order -> new Object[] {id, order}).toList());
    DeliveryView opened = book.delivery(id);
    deeds.fire(Deed.of(by, "shipping.delivery.opened", "delivery", id, wanted.facility(), Map.of("number", opened.number(), "plate", opened.plate(), "orders", opened.orders().size())));
    news.fire(new News("delivery", wanted.facility(), id, Map.of("state", "LOADING")));
    return opened;
  }

  /** Nothing came of it; what was loaded is unloaded. */
  public DeliveryView cancel(String id, Long seen, Actor by) {
    Delivery delivery = book.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, delivery.facility());
    delivery.mustBeLoading();
    sql.update("UPDATE parcel SET delivery = NULL, loaded_at = NULL, loaded_by = NULL WHERE delivery = ?", id);
    sql.update("UPDATE delivery SET stage = 'CANCELLED' WHERE id = ?", id);
    deeds.fire(Deed.of(by, "shipping.delivery.cancelled", "delivery", id, delivery.facility(), Map.of("number", delivery.number())));
    news.fire(new News("delivery", delivery.facility(), id, Map.of("state", "CANCELLED")));
    return book.delivery(id);
  }

  private Order together(NewDelivery wanted) {
    List<Order> together = wanted.orders().stream().distinct().sorted().map(order -> orders.take(order, null)).toList();
    Order first = together.get(0);
    for (Order order : together) {
      order.mustBeLive();
      if (!order.facility().equals(wanted.facility())) throw Refusal.conflict(ShippingReason.ORDER_OF_OTHER_FACILITY, Map.of("order", order.number(), "facility", order.facility()));
      if (!order.consignee().equals(first.consignee())) throw Refusal.conflict(ShippingReason.CONSIGNEES_DIFFER, Map.of("order", order.number(), "consignee", order.consignee(), "other", first.consignee()));
    }
    return first;
  }

  private static void mustBeComplete(NewDelivery wanted) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (wanted.id() != null && !wanted.id().matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
    if (wanted.facility() == null || wanted.facility().isBlank()) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if (wanted.orders().isEmpty()) bad.add(new Refusal.Field("/orders", "REQUIRED"));
    if (wanted.orders().size() > MOST_ORDERS) bad.add(new Refusal.Field("/orders", "TOO_LONG", Map.of("longest", MOST_ORDERS)));
    text(bad, "/plate", wanted.plate(), 20, true);
    text(bad, "/driver", wanted.driver(), 100, true);
    text(bad, "/seal", wanted.seal(), 64, false);
    if (wanted.vehicleClass() == null) bad.add(new Refusal.Field("/vehicleClass", "REQUIRED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private static void text(List<Refusal.Field> bad, String pointer, String value, int longest, boolean isNeeded) {
    if (isNeeded && (value == null || value.isBlank())) bad.add(new Refusal.Field(pointer, "REQUIRED"));
    else if (value != null && value.length() > longest) bad.add(new Refusal.Field(pointer, "TOO_LONG", Map.of("longest", longest)));
  }
}
