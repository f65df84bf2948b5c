package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.ParcelOpening;
import wms.shipping.ParcelView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/**
 * A parcel is opened before it has left, and goods are taken out: they stay kept for their order, and may be packed again. One that is on a
 * vehicle comes off it. With the last of its goods its number is used up.
 */
@UseCase
public class OpenParcel {
  private final ParcelBook parcels;
  private final DeliveryBook deliveries;
  private final LoadParcel load;
  private final Orders orders;
  private final EmptyParcel empty;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public OpenParcel(ParcelBook parcels, DeliveryBook deliveries, LoadParcel load, Orders orders, EmptyParcel empty, Sql sql, Event<Deed> deeds, Event<News> news) {
    this.parcels = parcels;
    this.deliveries = deliveries;
    this.load = load;
    this.orders = orders;
    this.empty = empty;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
  }

  public ParcelView open(String sscc, ParcelOpening wanted, Actor by) {
    ParcelView seen = parcels.seek(sscc).orElseThrow(() -> Refusal.notFound("parcel", sscc));
    by.mustBeAllowed(Right.WORK_STOCK, seen.facility());
    if (seen.delivery() != null) deliveries.take(seen.delivery(), null).mustBeLoading();
    Order order = orders.take(seen.order(), null);
    order.mustNotBeShipped();
    ParcelView parcel = parcels.take(sscc);
    if (!Objects.equals(parcel.delivery(), seen.delivery())) throw Refusal.stale();
    if (parcel.openedAt() != null) throw Refusal.conflict(ShippingReason.PARCEL_OPENED, Map.of("parcel", sscc, "by", parcel.openedBy()));
    List<String> out = contents(parcel, wanted);
    if (parcel.delivery() != null) load.unload(parcel.delivery(), sscc, by);
    sql.batch("UPDATE pick_line SET parcel = NULL WHERE staged = ?", out.stream().map(staged -> new Object[] {staged}).toList());
    empty.closeIfEmpty(sscc, by);
    deeds.fire(Deed.of(by, "shipping.parcel.opened", "parcel", sscc, parcel.facility(), Map.of("order", order.number(), "lines", out.size(), "left", parcel.contents().size() - out.size())));
    news.fire(new News("order", parcel.facility(), order.id(), Map.of("parcel", sscc)));
    return parcels.seek(sscc).orElseThrow();
  }

  private static List<String> contents(ParcelView parcel, ParcelOpening wanted) {
    List<String> inside = parcel.contents().stream().map(ParcelView.Content::reservation).toList();
    for (String one : wanted.contents()) if (!inside.contains(one)) throw Refusal.conflict(ShippingReason.NOT_IN_PARCEL, Map.of("parcel", parcel.sscc(), "asked", one));
    return wanted.contents().isEmpty() ? inside : wanted.contents().stream().distinct().toList();
  }
}
