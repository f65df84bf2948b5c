package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** A person decides what becomes of an order of which something is short. */
@UseCase
public class DecideShortage {
  private final Orders orders;
  private final OrderBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public DecideShortage(Orders orders, OrderBook book, Event<Deed> deeds, Event<News> news) {
    this.orders = orders;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public OrderView decide(String id, ShortChoice choice, Long seen, Actor by) {
    if (choice == null || choice == ShortChoice.UNDECIDED) throw Refusal.invalid("/choice", "REQUIRED");
    Order order = orders.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, order.facility());
    Order decided = order.deciding(choice);
    OrderView view = book.order(id);
    if (view.nothingShort()) throw Refusal.conflict(ShippingReason.NOT_SHORT, Map.of("order", order.number()));
    Map<String, Quantity> shortBy = view.lines().stream().filter(line -> line.shortBy().isPositive()).collect(Collectors.toMap(OrderView.Line::material, OrderView.Line::shortBy));
    if (choice == ShortChoice.GIVE_UP_REST) {
      if (view.lines().stream().noneMatch(line -> line.allocated().isPositive())) throw Refusal.conflict(ShippingReason.NOTHING_LEFT_OF_ORDER, Map.of("order", order.number()));
      orders.giveUp(id, shortBy);
    }
    orders.keep(decided, null);
    deeds.fire(Deed.of(by, "shipping.order.shortage.decided", "order", id, order.facility(),
        Map.of("number", order.number(), "choice", choice.name(), "short", shortBy.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).sorted().toList())));
    news.fire(new News("order", order.facility(), id, Map.of("choice", choice.name())));
    return book.order(id);
  }
}
