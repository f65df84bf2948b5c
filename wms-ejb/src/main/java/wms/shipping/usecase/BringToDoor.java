package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.receiving.ReceiptLineView;
import wms.receiving.usecase.NoticeBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.CrossDockWish;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.ShippingReason;
import wms.shipping.WaveView;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/**
 * Goods off the lorry go to the door for an order that waits for them. The order is served as any is, what expires first first; what it gets
 * of these goods where they were set down is fetched in the same step, on a list of its own, and is made ready with the rest of the order.
 */
@UseCase
public class BringToDoor {
  private final NoticeBook notices;
  private final Orders orders;
  private final Serve serve;
  private final ListGoods listGoods;
  private final PickBook picks;
  private final PickGoods pick;
  private final CrossDockStaging staging;
  private final ZoneFitness fitness;
  private final PulpTemperatures pulp;
  private final Event<Deed> deeds;

  @Inject public BringToDoor(NoticeBook notices, Orders orders, Serve serve, ListGoods listGoods, PickBook picks, PickGoods pick, CrossDockStaging staging, ZoneFitness fitness, PulpTemperatures pulp, Event<Deed> deeds) {
    this.notices = notices;
    this.orders = orders;
    this.serve = serve;
    this.listGoods = listGoods;
    this.picks = picks;
    this.pick = pick;
    this.staging = staging;
    this.fitness = fitness;
    this.pulp = pulp;
    this.deeds = deeds;
  }

  /**
   * @return the wave of one list that brought it there
   * @throws Refusal CROSS_DOCK_NOT_NEEDED when the order gets nothing of these goods, GOODS_TOO_WARM and the like when they may not come into its staging
   */
  public WaveView bring(CrossDockWish wish, Actor by) {
    mustBeComplete(wish);
    String facility = notices.notice(wish.notice()).facility();
    by.mustBeAllowed(Right.WORK_STOCK, facility);
    ReceiptLineView receipt = notices.inDetail(wish.notice()).receipts().stream().filter(each -> each.id().equals(wish.receipt()) && each.lot() != null).findFirst().orElseThrow(() -> Refusal.notFound("receipt", wish.receipt()));
    if (picks.isWave(wish.id())) return picks.wave(wish.id());
    Order order = orders.take(wish.order(), null);
    if (!order.facility().equals(facility)) throw Refusal.conflict(ShippingReason.ORDER_OF_OTHER_FACILITY, Map.of("order", order.number(), "facility", order.facility()));
    order.mustBeLive();
    serve.orders(List.of(order.id()), by);
    LotPlace there = new LotPlace(receipt.lot(), Place.of(receipt.zone(), receipt.bin()));
    List<ListGoods.Goods> goods = listGoods.unlisted(order.id()).stream().filter(each -> each.isOf(there)).toList();
    if (goods.isEmpty()) throw Refusal.conflict(ShippingReason.CROSS_DOCK_NOT_NEEDED, Map.of("order", order.number(), "lot", receipt.lot(), "lotNumber", receipt.lotNumber()));
    String to = staging.of(facility, order.id(), receipt.material(), receipt.zone());
    if (!to.equals(receipt.zone())) fitness.whyGoodsDoNot(Place.parse(to).zone(), receipt.material(), pulp.of(receipt.lot(), receipt.zone()).orElse(null)).ifPresent(refusal -> { throw refusal; });
    listGoods.wave(wish.id(), facility, List.of(order.id()), by);
    listGoods.list(wish.id(), facility, goods, to);
    fetch(wish, by);
    deeds.fire(Deed.of(by, "shipping.goods.cross-docked", "lot", receipt.lot(), facility, Map.of("notice", wish.notice(), "order", order.number(), "from", there.place().code(), "to", to)));
    return picks.wave(wish.id());
  }

  private void fetch(CrossDockWish wish, Actor by) {
    for (PickListView list : picks.wave(wish.id()).lists()) {
      List<PickLineView> lines = picks.list(list.id()).lines();
      Quantity left = wish.weighed();
      for (PickLineView line : lines) {
        Quantity part = part(line, left, line == lines.get(lines.size() - 1));
        left = left == null ? null : left.minus(part);
        pick.pick(list.id(), line.id(), new Pick(line.bin() == null ? line.zone() : line.bin(), line.lot(), part.in(null), part.pieces(), null), by);
      }
    }
  }

  /** Pieces were weighed together: where several lines want some of them, each gets its pieces of the weight that they have on average, and the last what is left. */
  private static Quantity part(PickLineView line, Quantity left, boolean isLast) {
    if (line.pieces() == null) return line.quantity();
    if (left == null || left.pieces() == null) throw Refusal.invalid("/weighed", "REQUIRED", Map.of("pieces", line.pieces()));
    if (isLast || left.count() <= line.pieces()) return left;
    return Quantity.of(left.value().multiply(BigDecimal.valueOf(line.pieces())).divide(BigDecimal.valueOf(left.count()), 3, RoundingMode.HALF_EVEN), left.unit()).in(line.pieces());
  }

  private static void mustBeComplete(CrossDockWish wish) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (wish.id() == null || !wish.id().matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
    if (wish.notice() == null) bad.add(new Refusal.Field("/notice", "REQUIRED"));
    if (wish.receipt() == null) bad.add(new Refusal.Field("/receipt", "REQUIRED"));
    if (wish.order() == null) bad.add(new Refusal.Field("/order", "REQUIRED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
