package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.usecase.IssueSscc;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.NewParcel;
import wms.shipping.ParcelView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** Picked goods of an order become one thing to carry, with a number of its own. Goods of different temperature classes are not packed together. */
@UseCase
public class PackParcel {
  private record Picked(String line, String temperatureClass) {}

  private final Orders orders;
  private final IssueSscc numbers;
  private final ParcelBook parcels;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public PackParcel(Orders orders, IssueSscc numbers, ParcelBook parcels, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.orders = orders;
    this.numbers = numbers;
    this.parcels = parcels;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public ParcelView pack(NewParcel wanted, Actor by) {
    if (wanted.order() == null) throw Refusal.invalid("/order", "REQUIRED");
    if (wanted.id() == null || !wanted.id().matches("[A-Za-z0-9_-]{1,36}")) throw Refusal.invalid("/id", "NOT_AN_ID");
    Order order = orders.take(wanted.order(), null);
    by.mustBeAllowed(Right.WORK_STOCK, order.facility());
    String sscc = numbers.issue(wanted.id(), order.facility(), by).digits();
    if (parcels.seek(sscc).isPresent()) return parcels.seek(sscc).get();
    order.mustBeLive();
    List<Picked> goods = goods(order, wanted.lines());
    sql.update("INSERT INTO parcel (sscc, facility, order_id, packed_at, packed_by) VALUES (?,?,?,?,?)", sscc, order.facility(), order.id(), clock.instant(), by.user());
    sql.batch("UPDATE pick_line SET parcel = ? WHERE id = ?", goods.stream().map(each -> new Object[] {sscc, each.line()}).toList());
    deeds.fire(Deed.of(by, "shipping.parcel.packed", "parcel", sscc, order.facility(), Map.of("order", order.number(), "lines", goods.size())));
    news.fire(new News("order", order.facility(), order.id(), Map.of("parcel", sscc)));
    return parcels.seek(sscc).orElseThrow();
  }

  private List<Picked> goods(Order order, List<String> lines) {
    List<Picked> open = sql.list(row -> new Picked(row.text("id"), row.text("temperature_class")), """
        SELECT p.id, m.temperature_class FROM pick_line p JOIN lot l ON l.lot = p.lot JOIN material m ON m.code = l.material JOIN reservation r ON r.id = p.staged
        WHERE p.order_id = ? AND p.parcel IS NULL AND r.reservation_state = 'ACTIVE' ORDER BY p.id""", order.id());
    for (String line : lines) if (open.stream().noneMatch(each -> each.line().equals(line))) throw Refusal.conflict(ShippingReason.LINE_NOT_PICKED, Map.of("line", line, "order", order.number()));
    List<Picked> goods = lines.isEmpty() ? open : open.stream().filter(each -> lines.contains(each.line())).toList();
    if (goods.isEmpty()) throw Refusal.conflict(ShippingReason.NOTHING_TO_PACK, Map.of("order", order.number()));
    List<String> classes = goods.stream().map(Picked::temperatureClass).distinct().sorted().toList();
    if (classes.size() > 1) throw Refusal.conflict(ShippingReason.TEMPERATURES_MIXED, Map.of("classes", classes, "order", order.number()));
    return goods;
  }
}
