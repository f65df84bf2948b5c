package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Allocation;
import wms.inventory.LotPlace;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.usecase.AllocateStock;
import wms.inventory.usecase.FreeStockBook;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.domain.Claim;

/**
 * Looks for goods for whatever orders still miss, and reserves them. Goods that are held meanwhile serve no longer: they are let go, and
 * others are looked for. Somebody may be faster between the look and the reservation; then it is looked once more.
 */
@Part
public class Serve {
  private static final int LOOKS = 3;
  private final FreeStockBook stock;
  private final AllocateStock allocate;
  private final OrderBook book;
  private final Doubts doubts;
  private final LetGo letGo;
  private final Places places;

  @Inject public Serve(FreeStockBook stock, AllocateStock allocate, OrderBook book, Doubts doubts, LetGo letGo, Places places) {
    this.stock = stock;
    this.allocate = allocate;
    this.book = book;
    this.doubts = doubts;
    this.letGo = letGo;
    this.places = places;
  }

  /** The more urgent is served first. */
  void orders(List<String> ids, Actor by) {
    letGo.unusable(ids, by);
    for (int look = 0; look < LOOKS; look++) {
      List<Allocation> wanted = wanted(book.orders(ids));
      if (wanted.isEmpty() || isAllReserved(wanted, allocate.allocate(wanted, by))) return;
    }
  }

  private List<Allocation> wanted(List<OrderView> orders) {
    List<OrderView> missing = orders.stream().filter(order -> order.state() == OrderState.OPEN).sorted(OrderView.URGENCY).toList();
    Map<String, Larder> larders = new HashMap<>();
    List<Allocation> wanted = new ArrayList<>();
    for (OrderView order : missing) {
      Claim claim = claim(order);
      Larder larder = larders.computeIfAbsent(order.facility(), facility -> new Larder(stock, facility, claim.today()));
      for (OrderView.Line line : order.lines()) if (line.shortBy().isPositive()) choose(order, line, claim, larder, wanted);
    }
    return wanted;
  }

  Claim claim(OrderView order) { return new Claim(order.owner(), order.minLifeDays(), places.today(order.facility()), doubts.at(order.facility())); }

  private static void choose(OrderView order, OrderView.Line line, Claim claim, Larder larder, List<Allocation> wanted) {
    List<LotPlace> goods = larder.choose(line.material(), line.shortBy(), claim);
    if (!goods.isEmpty()) wanted.add(new Allocation(goods, order.facility(), line.shortBy(), Purpose.ORDER, order.id()));
  }

  private static boolean isAllReserved(List<Allocation> wanted, List<Reservation> made) {
    Map<String, Quantity> left = new HashMap<>();
    wanted.forEach(one -> left.merge(one.reference() + one.quantity().unit(), one.quantity(), Quantity::plus));
    made.forEach(one -> left.computeIfPresent(one.reference() + one.quantity().unit(), (key, missing) -> missing.minus(one.quantity())));
    return left.values().stream().noneMatch(Quantity::isPositive);
  }
}
