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
import wms.shipping.OrderView;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** An order is given up; its goods are free. */
@UseCase
public class CancelOrder {
  private final Orders orders;
  private final OrderBook book;
  private final LetGo letGo;
  private final Event<Deed> deeds;

  @Inject public CancelOrder(Orders orders, OrderBook book, LetGo letGo, Event<Deed> deeds) {
    this.orders = orders;
    this.book = book;
    this.letGo = letGo;
    this.deeds = deeds;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public OrderView cancel(String id, Long seen, Actor by) {
    Order order = orders.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, order.facility());
    if (order.stage() == OrderStage.CANCELLED) return book.order(id);
    Order cancelled = order.cancelled();
    letGo.orders(List.of(id), by);
    orders.keep(cancelled, null);
    deeds.fire(Deed.of(by, "shipping.order.cancelled", "order", id, order.facility(), Map.of("number", order.number())));
    return book.order(id);
  }
}
