package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.inventory.usecase.FreeStockBook;
import wms.shared.Query;
import wms.shipping.OrderView;
import wms.shipping.Shortage;
import wms.shipping.domain.Claim;

/** What limits the lines of an order that are short. */
@Query
public class WhyShort {
  private final OrderBook book;
  private final FreeStockBook stock;
  private final Serve serve;

  @Inject public WhyShort(OrderBook book, FreeStockBook stock, Serve serve) {
    this.book = book;
    this.stock = stock;
    this.serve = serve;
  }

  /** One for each line that is short, in the order of the lines. */
  public List<Shortage> of(String id) {
    OrderView order = book.order(id);
    List<OrderView.Line> missing = order.lines().stream().filter(line -> line.shortBy().isPositive()).toList();
    Larder larder = new Larder(stock.at(order.facility(), missing.stream().map(OrderView.Line::material).toList()));
    Claim claim = serve.claim(order);
    return missing.stream().map(line -> new Shortage(line.material(), line.shortBy(), larder.limits(line.material(), line.allocated().minus(line.shipped()), claim))).toList();
  }
}
