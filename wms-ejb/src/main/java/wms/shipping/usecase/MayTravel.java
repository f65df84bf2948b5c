package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.Usability;
import wms.inventory.usecase.FactsOfGoods;
import wms.inventory.usecase.Places;
import wms.inventory.usecase.Reservations;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shipping.OrderView;
import wms.shipping.ParcelView;

/** Whether what is in a parcel may still go to its consignee today. Nobody excepts from this. */
@Part
public class MayTravel {
  private final Reservations reservations;
  private final FactsOfGoods facts;
  private final OrderBook orders;
  private final Places places;

  @Inject public MayTravel(Reservations reservations, FactsOfGoods facts, OrderBook orders, Places places) {
    this.reservations = reservations;
    this.facts = facts;
    this.orders = orders;
    this.places = places;
  }

  void mustBe(ParcelView parcel) {
    OrderView order = orders.order(parcel.order());
    LocalDate today = places.today(parcel.facility());
    for (ParcelView.Content goods : parcel.contents()) {
      Reservation kept = reservations.find(goods.reservation());
      if (kept.state() == ReservationState.RELEASED || kept.state() == ReservationState.SHIPPED) throw Refusal.conflict(InventoryReason.RESERVATION_ENDED, Map.of("reservation", kept.id(), "lotNumber", goods.lotNumber()));
      Usability.mustBe(facts.of(kept), order.minLifeDays(), today, Map.of("lot", goods.lot(), "lotNumber", goods.lotNumber(), "parcel", parcel.sscc()));
    }
  }
}
