package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Place;
import wms.inventory.usecase.Places;
import wms.receiving.PutAwayDone;
import wms.receiving.PutAwayWish;
import wms.receiving.usecase.PutInPlace;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.ParcelView;
import wms.shipping.PutBackWish;
import wms.shipping.ShippingReason;

/** Goods that were made ready and wait for nobody go back to a place, as goods that come in do, and are out of the parcel they were in. */
@UseCase
public class PutBack {
  private final PutInPlace put;
  private final ParcelBook parcels;
  private final DeliveryBook deliveries;
  private final Places places;
  private final EmptyParcel empty;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public PutBack(PutInPlace put, ParcelBook parcels, DeliveryBook deliveries, Places places, EmptyParcel empty, Sql sql, Event<Deed> deeds, Event<News> news) {
    this.put = put;
    this.parcels = parcels;
    this.deliveries = deliveries;
    this.places = places;
    this.empty = empty;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
  }

  /** @throws Refusal NOT_IN_PARCEL, PARCEL_LOADED, LOT_NOT_LOOSE_THERE when an order waits for all of it, or what speaks against the place */
  public PutAwayDone put(PutBackWish wish, Actor by) {
    boolean isNew = put.seek(wish.id()).isEmpty();
    if (isNew && wish.parcel() != null) takeOut(wish, by);
    PutAwayDone done = put.put(new PutAwayWish(wish.id(), wish.sscc(), wish.lot(), wish.fromZone(), wish.fromBin(), wish.quantity(), wish.toZone(), wish.toBin(), wish.reason(), wish.probeTemperature(), wish.exception()), by);
    if (isNew) tell(wish, done, by);
    return done;
  }

  private void takeOut(PutBackWish wish, Actor by) {
    if (wish.lot() == null) throw Refusal.invalid("/lot", "REQUIRED");
    if (wish.fromZone() == null) throw Refusal.invalid("/fromZone", "REQUIRED");
    ParcelView parcel = parcels.take(wish.parcel());
    by.mustBeAllowed(Right.WORK_STOCK, parcel.facility());
    if (parcel.delivery() != null) throw Refusal.conflict(ShippingReason.PARCEL_LOADED, Map.of("parcel", parcel.sscc(), "delivery", deliveries.delivery(parcel.delivery()).number()));
    List<String> lines = sql.list(row -> row.text("id"), """
        SELECT p.id FROM pick_line p JOIN reservation r ON r.id = p.staged
        WHERE p.parcel = ? AND r.lot = ? AND r.place = ? AND r.reservation_state = 'RELEASED'""", wish.parcel(), wish.lot(), Place.of(wish.fromZone(), wish.fromBin()).code());
    if (lines.isEmpty()) throw Refusal.conflict(ShippingReason.NOT_IN_PARCEL, Map.of("parcel", wish.parcel(), "asked", wish.lot()));
    sql.batch("UPDATE pick_line SET parcel = NULL WHERE id = ?", lines.stream().map(line -> new Object[] {line}).toList());
    empty.closeIfEmpty(wish.parcel(), by);
  }

  private void tell(PutBackWish wish, PutAwayDone done, Actor by) {
    String facility = places.facilityOf(Place.of(wish.toZone(), wish.toBin()));
    String what = wish.sscc() == null ? wish.lot() : wish.sscc();
    Map<String, Object> details = new HashMap<>(Map.of("from", done.from(), "to", done.to()));
    if (wish.sscc() == null) details.put("quantity", wish.quantity().toString());
    if (wish.parcel() != null) details.put("parcel", wish.parcel());
    deeds.fire(Deed.of(by, "shipping.goods.put-back", wish.sscc() == null ? "lot" : "unit", what, facility, details));
    news.fire(new News("picking", facility, what, Map.of("putBack", done.to())));
  }
}
