package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.coldchain.Profile;
import wms.coldchain.usecase.ProfileBook;
import wms.inventory.usecase.ReadScan;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shared.gs1.Sscc;
import wms.shipping.DeliveryView;
import wms.shipping.ParcelView;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Delivery;
import wms.shipping.domain.VehicleCheck;

/** A parcel is scanned into a vehicle: it must be known, of an order of this delivery, fit to travel, and the vehicle fit for it. */
@UseCase
public class LoadParcel {
  private final DeliveryBook book;
  private final ParcelBook parcels;
  private final ReadScan scans;
  private final ProfileBook profiles;
  private final MayTravel mayTravel;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public LoadParcel(DeliveryBook book, ParcelBook parcels, ReadScan scans, ProfileBook profiles, MayTravel mayTravel, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.parcels = parcels;
    this.scans = scans;
    this.profiles = profiles;
    this.mayTravel = mayTravel;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param scanned the label of the parcel as the scanner sent it, or its eighteen digits */
  public DeliveryView load(String id, String scanned, Actor by) {
    Delivery delivery = loading(id, by);
    ParcelView parcel = parcel(scanned);
    mustBeOfThis(parcel, delivery);
    if (parcel.openedAt() != null) throw Refusal.conflict(ShippingReason.PARCEL_OPENED, Map.of("parcel", parcel.sscc(), "by", parcel.openedBy()));
    if (parcel.delivery() != null) throw Refusal.conflict(ShippingReason.PARCEL_LOADED, Map.of("parcel", parcel.sscc(), "delivery", book.delivery(parcel.delivery()).number()));
    mayTravel.mustBe(parcel);
    mustSuit(delivery, parcel);
    sql.update("UPDATE parcel SET delivery = ?, loaded_at = ?, loaded_by = ? WHERE sscc = ?", id, clock.instant(), by.user(), parcel.sscc());
    return told(delivery, parcel, "shipping.parcel.loaded", by);
  }

  public DeliveryView unload(String id, String sscc, Actor by) {
    Delivery delivery = loading(id, by);
    ParcelView parcel = parcel(sscc);
    if (!id.equals(parcel.delivery())) throw Refusal.conflict(ShippingReason.PARCEL_NOT_LOADED, Map.of("parcel", parcel.sscc(), "delivery", delivery.number()));
    sql.update("UPDATE parcel SET delivery = NULL, loaded_at = NULL, loaded_by = NULL WHERE sscc = ?", parcel.sscc());
    return told(delivery, parcel, "shipping.parcel.unloaded", by);
  }

  private Delivery loading(String id, Actor by) {
    Delivery delivery = book.take(id, null);
    by.mustBeAllowed(Right.WORK_STOCK, delivery.facility());
    delivery.mustBeLoading();
    return delivery;
  }

  private ParcelView parcel(String scanned) {
    if (scanned == null || scanned.isBlank()) throw Refusal.invalid("/scan", "REQUIRED");
    String text = scanned.strip();
    String sscc = Sscc.isGood(text) ? text : scans.read(scanned, Scope.EVERYWHERE).sscc();
    return Optional.ofNullable(sscc).flatMap(parcels::seek).map(known -> parcels.take(known.sscc())).orElseThrow(() -> Refusal.conflict(ShippingReason.PARCEL_UNKNOWN, Map.of("scanned", text)));
  }

  private void mustBeOfThis(ParcelView parcel, Delivery delivery) {
    if (book.orders(delivery.id()).stream().noneMatch(order -> order.id().equals(parcel.order())))
      throw Refusal.conflict(ShippingReason.PARCEL_OF_OTHER_ORDER, Map.of("parcel", parcel.sscc(), "order", parcel.orderNumber(), "delivery", delivery.number()));
  }

  private void mustSuit(Delivery delivery, ParcelView parcel) {
    Profile vehicle = profile(delivery.vehicleClass());
    for (ParcelView.Content goods : parcel.contents()) {
      Profile wanted = profile(goods.temperatureClass());
      VehicleCheck.whyNotMadeFor(wanted, vehicle, parcel.sscc()).ifPresent(refusal -> { throw refusal; });
      if (delivery.excepted() == null) VehicleCheck.whyNotReady(wanted, delivery.bodyTemperature(), parcel.sscc()).ifPresent(refusal -> { throw refusal; });
    }
  }

  private Profile profile(TemperatureClass temperatureClass) { return profiles.forClass(temperatureClass.name()).orElse(null); }

  private DeliveryView told(Delivery delivery, ParcelView parcel, String action, Actor by) {
    deeds.fire(Deed.of(by, action, "delivery", delivery.id(), delivery.facility(), Map.of("number", delivery.number(), "parcel", parcel.sscc(), "order", parcel.orderNumber())));
    news.fire(new News("delivery", delivery.facility(), delivery.id(), Map.of("parcel", parcel.sscc())));
    return book.delivery(delivery.id());
  }
}
