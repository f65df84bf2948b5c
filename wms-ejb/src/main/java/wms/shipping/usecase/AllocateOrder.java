package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.inventory.Purpose;
import wms.inventory.ReservationLost;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.OrderStage;
import wms.shipping.OrderView;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** What an order still misses is looked for again: because somebody asks for it, or because its goods were discarded or stay held. */
@UseCase
public class AllocateOrder {
  private final Orders orders;
  private final OrderBook book;
  private final Serve serve;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public AllocateOrder(Orders orders, OrderBook book, Serve serve, Event<Deed> deeds, Event<News> news) {
    this.orders = orders;
    this.book = book;
    this.serve = serve;
    this.deeds = deeds;
    this.news = news;
  }

  public OrderView allocate(String id, Actor by) {
    Order order = orders.take(id, null);
    by.mustBeAllowed(Right.WORK_STOCK, order.facility());
    order.mustBeLive();
    return served(order, by);
  }

  public void on(@Observes ReservationLost lost) {
    if (lost.purpose() == Purpose.ORDER) again(lost.reference(), Actor.system("shipping"));
  }

  /** Unless it has ended meanwhile, or is parked. */
  public void again(String id, Actor by) {
    Order order = orders.take(id, null);
    if (order.stage() == OrderStage.LIVE) served(order, by);
  }

  private OrderView served(Order order, Actor by) {
    serve.orders(List.of(order.id()), by);
    OrderView view = book.order(order.id());
    deeds.fire(Deed.of(by, "shipping.order.allocated", "order", order.id(), order.facility(), Map.of("number", order.number(), "state", view.state().name())));
    news.fire(new News("order", order.facility(), order.id(), Map.of("state", view.state().name())));
    return view;
  }
}
