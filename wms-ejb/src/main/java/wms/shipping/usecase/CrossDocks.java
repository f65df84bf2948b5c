package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wms.inventory.FreeStock;
import wms.inventory.LotFacts;
import wms.inventory.LotPlace;
import wms.inventory.Papers;
import wms.inventory.Place;
import wms.inventory.Usability;
import wms.inventory.usecase.FreeStockBook;
import wms.inventory.usecase.LooseStock;
import wms.inventory.usecase.Places;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLineView;
import wms.receiving.ReceiptLineView;
import wms.receiving.usecase.NoticeBook;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Sql;
import wms.shipping.CrossDock;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.domain.Claim;

/**
 * What of an arrival an order waits for: what lies where it was set down, and what is still to come. Whether goods serve an order is asked
 * as it is of goods in stock: what is held, too old for the consignee or of another owner is never proposed.
 */
@Query
public class CrossDocks {
  private final Sql sql;
  private final NoticeBook notices;
  private final OrderBook book;
  private final FreeStockBook stock;
  private final ListGoods listGoods;
  private final Serve serve;
  private final CrossDockStaging staging;
  private final Places places;
  private final LooseStock loose;

  @Inject public CrossDocks(Sql sql, NoticeBook notices, OrderBook book, FreeStockBook stock, ListGoods listGoods, Serve serve, CrossDockStaging staging, Places places, LooseStock loose) {
    this.sql = sql;
    this.notices = notices;
    this.book = book;
    this.stock = stock;
    this.listGoods = listGoods;
    this.serve = serve;
    this.staging = staging;
    this.places = places;
    this.loose = loose;
  }

  /** What was unloaded comes before what is announced; of each the more urgent order first. */
  public List<CrossDock> of(String notice) {
    NoticeInDetail arrival = notices.inDetail(notice);
    String facility = arrival.notice().facility();
    List<String> materials = Stream.concat(arrival.lines().stream().map(NoticeLineView::material), arrival.receipts().stream().map(ReceiptLineView::material)).distinct().sorted().toList();
    Needs needs = new Needs(waiting(facility, materials));
    List<CrossDock> proposed = new ArrayList<>();
    Map<LotPlace, FreeStock> there = stock.at(facility, materials).stream().collect(Collectors.toMap(FreeStock::goods, goods -> goods));
    unloaded(arrival).forEach((goods, receipt) -> Optional.ofNullable(there.get(goods)).ifPresent(lying -> proposed.addAll(needs.of(receipt, lying, counted(goods, lying)))));
    if (!arrival.notice().state().isOver()) arrival.lines().forEach(line -> proposed.addAll(needs.of(line, facility)));
    return proposed;
  }

  private List<OrderView> waiting(String facility, List<String> materials) {
    if (materials.isEmpty()) return List.of();
    List<Object> params = new ArrayList<>(List.of(facility));
    params.addAll(materials);
    return book.orders(sql.list(row -> row.text("order_id"), "SELECT DISTINCT n.order_id FROM trade_order o JOIN trade_order_line n ON n.order_id = o.id WHERE o.facility = ? AND o.stage = 'LIVE' AND n.material IN (" + "?,".repeat(materials.size() - 1) + "?)", params.toArray()))
        .stream().sorted(OrderView.URGENCY).toList();
  }

  /** With their pieces, which what is free does not say. */
  private Quantity counted(LotPlace goods, FreeStock lying) { return loose.at(goods.lot(), goods.place()).map(LooseStock.Goods::loose).orElse(lying.free()); }

  /** The same goods unloaded in two goes are one. */
  private static Map<LotPlace, ReceiptLineView> unloaded(NoticeInDetail arrival) {
    Map<LotPlace, ReceiptLineView> unloaded = new LinkedHashMap<>();
    for (ReceiptLineView receipt : arrival.receipts()) if (receipt.lot() != null) unloaded.put(new LotPlace(receipt.lot(), Place.of(receipt.zone(), receipt.bin())), receipt);
    return unloaded;
  }

  /** What orders lack; what is proposed to one is lacked no more. */
  private final class Needs {
    private final List<OrderView> orders;
    private final Map<String, Quantity> lacking = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<ListGoods.Goods> kept;

    Needs(List<OrderView> orders) {
      this.orders = orders;
      kept = listGoods.unlisted(orders.stream().map(OrderView::id).toList());
      for (OrderView order : orders) {
        claims.put(order.id(), serve.claim(order));
        if (order.state() == OrderState.OPEN) order.lines().stream().filter(line -> line.shortBy().isPositive()).forEach(line -> lacking.put(key(order, line.material()), line.shortBy()));
      }
    }

    /** What is kept for an order where it was set down goes to the door as well. */
    List<CrossDock> of(ReceiptLineView receipt, FreeStock lying, Quantity counted) {
      List<CrossDock> proposed = new ArrayList<>();
      Quantity left = lying.free();
      for (OrderView order : orders) {
        Quantity kept = lying.held() ? Quantity.zero(left.unit()) : kept(order, lying);
        Quantity part = claims.get(order.id()).whyNot(lying).isEmpty() ? take(order, lying.material(), left).inWholePiecesOf(counted) : Quantity.zero(left.unit());
        left = left.minus(part.in(null));
        if (kept.plus(part).isPositive())
          proposed.add(new CrossDock(receipt.line(), receipt.id(), receipt.lot(), receipt.lotNumber(), receipt.material(), receipt.names(), receipt.zone(), receipt.bin(), order.id(), order.number(), order.consignee(), order.priority(), order.dueUntil(),
              kept.plus(part), staging.of(order.facility(), order.id(), receipt.material(), receipt.zone())));
      }
      return proposed;
    }

    /** Of announced goods nothing more is known than what the notice says; they belong to whoever keeps the facility, as all goods do that come in without another word. */
    List<CrossDock> of(NoticeLineView line, String facility) {
      String owner = places.organisationOf(facility);
      List<CrossDock> proposed = new ArrayList<>();
      Quantity left = line.quantity().minus(line.received().in(null)).in(null);
      for (OrderView order : orders) {
        Claim claim = claims.get(order.id());
        boolean isTooOld = line.expiry() != null && Usability.judge(LotFacts.free(line.expiry(), Papers.NONE_NEEDED), claim.minLifeDays(), claim.today()).isPresent();
        Quantity part = isTooOld || !claim.mayBeOf(owner) ? Quantity.zero(left.unit()) : take(order, line.material(), left);
        left = left.minus(part);
        if (part.isPositive())
          proposed.add(new CrossDock(line.line(), null, null, line.lotNumber(), line.material(), line.names(), null, null, order.id(), order.number(), order.consignee(), order.priority(), order.dueUntil(), part, staging.of(facility, order.id(), line.material(), null)));
      }
      return proposed;
    }

    private Quantity take(OrderView order, String material, Quantity there) {
      Quantity lacks = lacking.getOrDefault(key(order, material), Quantity.zero(there.unit()));
      if (!there.isPositive() || !lacks.isPositive()) return Quantity.zero(there.unit());
      Quantity part = there.isLessThan(lacks) ? there : lacks;
      lacking.put(key(order, material), lacks.minus(part));
      return part;
    }

    private Quantity kept(OrderView order, FreeStock lying) {
      return kept.stream().filter(goods -> goods.order().equals(order.id()) && goods.isOf(lying.goods())).map(goods -> Quantity.of(goods.quantity(), lying.balance().unit()).in(goods.pieces())).reduce(Quantity.zero(lying.balance().unit()), Quantity::plus);
    }

    private static String key(OrderView order, String material) { return order.id() + "/" + material; }
  }
}
