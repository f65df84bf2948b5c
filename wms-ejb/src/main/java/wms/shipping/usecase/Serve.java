package wms.shipping.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.inventory.Allocation;
import wms.inventory.Purpose;
import wms.inventory.usecase.AllocateStock;
import wms.inventory.usecase.DispatchStock;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shipping.OrderView;
import wms.shipping.domain.FirstExpiredFirst;

/** Looks for goods for whatever orders still miss, and reserves them. */
@Dependent
public class Serve {
  private static final Comparator<OrderView> URGENCY = Comparator.comparing(OrderView::priority).reversed().thenComparing(OrderView::number);
  private final DispatchStock stock;
  private final AllocateStock allocate;
  private final OrderBook book;
  private final Places places;

  @Inject public Serve(DispatchStock stock, AllocateStock allocate, OrderBook book, Places places) {
    this.stock = stock;
    this.allocate = allocate;
    this.book = book;
    this.places = places;
  }

  /** The more urgent is served first, then the earlier. */
  void orders(List<String> ids, Actor by) {
    List<Allocation> wanted = new ArrayList<>();
    for (OrderView order : ids.stream().map(book::order).sorted(URGENCY).toList())
      for (OrderView.Line line : order.lines()) if (line.shortBy().isPositive()) wanted.add(allocation(order, line));
    allocate.allocate(wanted, by);
  }

  private Allocation allocation(OrderView order, OrderView.Line line) {
    List<String> lots = FirstExpiredFirst.lots(stock.usable(List.of(line.material()), List.of(order.facility())), order.minLifeDays(), places.today(order.facility()));
    return new Allocation(lots, order.facility(), line.shortBy(), Purpose.ORDER, order.id());
  }
}
