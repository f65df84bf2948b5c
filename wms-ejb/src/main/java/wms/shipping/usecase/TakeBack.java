package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.Document;
import wms.inventory.HoldRequest;
import wms.inventory.Incoming;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.usecase.BringStock;
import wms.inventory.usecase.HoldLots;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryView;
import wms.shipping.ReturnedGoods;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Delivery;

/** A consignee sends goods back: they are set apart and held until somebody has decided, for nobody knows how they were kept meanwhile. */
@UseCase
public class TakeBack {
  private final DeliveryBook book;
  private final BringStock bring;
  private final HoldLots holds;
  private final FacilityBook facilities;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public TakeBack(DeliveryBook book, BringStock bring, HoldLots holds, FacilityBook facilities, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.bring = bring;
    this.holds = holds;
    this.facilities = facilities;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public DeliveryView back(String id, ReturnedGoods goods, Actor by) {
    mustSay(goods);
    Delivery delivery = book.take(id, null);
    by.mustBeAllowed(Right.WORK_STOCK, delivery.facility());
    delivery.mustHaveArrived();
    if (delivery.isTransfer()) throw Refusal.conflict(ShippingReason.RETURN_OF_TRANSFER, Map.of("delivery", delivery.number()));
    DeliveryLine line = book.delivery(id).lines().stream().filter(each -> each.line() == goods.line()).findFirst().orElseThrow(() -> Refusal.notFound("line", goods.line()));
    mustHaveIt(line, goods.quantity());
    mustBeApart(delivery, goods.zone());
    Place place = Place.of(goods.zone(), goods.bin());
    String document = Ids.at(clock.millis());
    bring.bring(List.of(new Incoming(line.lot(), Place.CONSIGNEE, place, goods.quantity())), delivery.facility(), new Document("RETURN", document), delivery.number(), by);
    holds.hold(new HoldRequest(List.of(new LotPlace(line.lot(), place)), "RETURNED", document, null), Actor.system("shipping"));
    sql.update("UPDATE delivery_line SET returned = returned + ? WHERE delivery = ? AND line_no = ?", goods.quantity().value(), id, line.line());
    deeds.fire(Deed.of(by, "shipping.goods.returned", "delivery", id, delivery.facility(), Map.of("number", delivery.number(), "lot", line.lot(), "quantity", goods.quantity().toString(), "reason", goods.reason().strip(), "zone", goods.zone())));
    news.fire(new News("delivery", delivery.facility(), id, Map.of("returned", line.line())));
    return book.delivery(id);
  }

  private static void mustSay(ReturnedGoods goods) {
    if (goods.quantity() == null || !goods.quantity().isPositive()) throw Refusal.invalid("/quantity", "NOT_POSITIVE");
    if (goods.zone() == null || goods.zone().isBlank()) throw Refusal.invalid("/zone", "REQUIRED");
    if (goods.reason() == null || goods.reason().isBlank()) throw Refusal.invalid("/reason", "REQUIRED");
    if (goods.reason().length() > 500) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", 500));
  }

  private static void mustHaveIt(DeliveryLine line, Quantity back) {
    if (!back.unit().equals(line.quantity().unit())) throw Refusal.invalid("/quantity/unit", "UNIT_DIFFERS", Map.of("unit", line.quantity().unit(), "given", back.unit()));
    Quantity left = line.quantity().minus(line.lost()).minus(line.returned());
    if (left.isLessThan(back)) throw Refusal.conflict(ShippingReason.RETURN_TOO_LARGE, Map.of("left", left.toString(), "back", back.toString()));
  }

  /** Where a facility has a place for goods set apart, they go nowhere else. */
  private void mustBeApart(Delivery delivery, String zone) {
    List<ZoneView> apart = facilities.zonesOf(delivery.facility()).stream().filter(each -> each.use() == ZoneUse.QUARANTINE).toList();
    if (!apart.isEmpty() && apart.stream().noneMatch(each -> each.code().equals(zone))) throw Refusal.conflict(ShippingReason.NOT_A_QUARANTINE_ZONE, Map.of("zone", zone, "zones", apart.stream().map(ZoneView::code).toList()));
  }
}
