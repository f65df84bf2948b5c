package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wms.inventory.FreeStock;
import wms.inventory.usecase.FreeStockBook;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shipping.OrderView;
import wms.shipping.Shortage;
import wms.shipping.Shortage.Because;
import wms.shipping.Shortage.Limit;
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
    Map<String, List<FreeStock>> goods = stock.at(order.facility(), missing.stream().map(OrderView.Line::material).toList()).stream().collect(Collectors.groupingBy(FreeStock::material));
    Claim claim = serve.claim(order);
    return missing.stream().map(line -> new Shortage(line.material(), line.shortBy(), limits(goods.getOrDefault(line.material(), List.of()), line.allocated().minus(line.shipped()), claim))).toList();
  }

  /**
   * What of the goods does not serve such an order, the largest part first.
   *
   * @param own what is reserved for the order itself
   */
  private static List<Limit> limits(List<FreeStock> goods, Quantity own, Claim claim) {
    Map<Because, Quantity> limits = new EnumMap<>(Because.class);
    for (FreeStock stock : goods) {
      Optional<Because> why = claim.whyNot(stock);
      limits.merge(why.orElse(Because.RESERVED_FOR_OTHERS), why.isPresent() ? stock.balance() : stock.balance().minus(stock.free()), Quantity::plus);
      if (why.isEmpty()) limits.merge(Because.FREE, stock.free(), Quantity::plus);
    }
    limits.computeIfPresent(Because.RESERVED_FOR_OTHERS, (because, reserved) -> reserved.minus(own));
    return limits.entrySet().stream().filter(limit -> limit.getValue().isPositive()).map(limit -> new Limit(limit.getKey(), limit.getValue()))
        .sorted(Comparator.comparing((Limit limit) -> limit.quantity().value()).reversed()).toList();
  }
}
