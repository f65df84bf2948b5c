package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.StockRow;
import wms.inventory.Usability;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ReserveRule;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.UseCase;

/** Goods at one place are kept for someone. Two who ask for the last five get one yes and one no. */
@UseCase
public class ReserveStock {
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final DispatchStock stock;
  private final Reservations reservations;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReserveStock(LotAccounts accounts, LotsToBe lots, DispatchStock stock, Reservations reservations, Places places, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.lots = lots;
    this.stock = stock;
    this.reservations = reservations;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  public Reservation reserve(ReservationRequest request, Actor by) {
    mustBeComplete(request);
    Optional<Reservation> before = request.id() == null ? Optional.empty() : reservations.seek(request.id());
    if (before.isPresent()) return same(before.get(), request);
    MayReserve.mustBe(by, request.purpose(), request.facility());
    LotAccount account = accounts.take(request.lot() == null ? firstToExpire(request) : request.lot());
    lots.mustMeasure(account.lot().material(), request.quantity());
    ReserveRule.mayReserve(account.lot(), request.purpose());
    String id = request.id() == null ? Ids.at(clock.millis()) : request.id();
    LocalDate today = places.today(request.facility());
    Place place = place(account, request, today);
    account.mustBeUsableAt(place, today);
    account.reserve(id, place, request.quantity(), request.purpose(), request.reference(), clock.instant(), by.user());
    accounts.store(account);
    announce.done(by, "inventory.stock.reserved", "lot", account.lot().id(), request.facility(), Map.of("reservation", id, "quantity", request.quantity().toString(), "reference", request.reference()));
    announce.changed("stock", request.facility(), account.lot().id(), Map.of("reservation", id));
    return reservations.find(id);
  }

  /** The place that was named, or the one in the facility where the most is free, of those where it is still to be used. */
  private Place place(LotAccount account, ReservationRequest request, LocalDate today) {
    if (request.zone() != null) return named(request);
    return account.places().stream().filter(place -> places.facilityOf(place).equals(request.facility()))
        .max(Comparator.comparing((Place place) -> account.isUsableAt(place, today)).thenComparing(place -> account.free(place).value()))
        .orElseThrow(() -> Refusal.conflict(InventoryReason.NOT_ENOUGH_FREE, Map.of("lot", account.lot().id(), "lotNumber", account.lot().number(),
            "place", request.facility(), "asked", request.quantity().toString(), "available", account.lot().nothing().toString())));
  }

  private Place named(ReservationRequest request) {
    Place place = Place.of(request.zone(), request.bin());
    if (!places.facilityOf(place).equals(request.facility())) throw Refusal.notFound("zone", request.zone());
    return place;
  }

  private String firstToExpire(ReservationRequest request) {
    LocalDate today = places.today(request.facility());
    List<StockRow> rows = stock.usable(List.of(request.material()), List.of(request.facility()));
    return rows.stream().filter(row -> !row.free().isLessThan(request.quantity()))
        .filter(row -> Usability.judge(row.whereFree(), 0, today).isEmpty())
        .filter(row -> !row.reserveClass().needsOrderOfUse())
        .map(StockRow::lot).findFirst()
        .orElseThrow(() -> Refusal.conflict(InventoryReason.NOT_ENOUGH_FREE, Map.of("material", request.material(), "place", request.facility(),
            "asked", request.quantity().toString(), "available", rows.stream().map(StockRow::free).reduce(Quantity.zero(request.quantity().unit()), ReserveStock::larger).toString())));
  }

  private static Quantity larger(Quantity one, Quantity other) { return one.isLessThan(other) ? other : one; }

  private static Reservation same(Reservation before, ReservationRequest request) {
    if (before.isFor(request.quantity()) && before.reference().equals(request.reference())) return before;
    throw Refusal.conflict(InventoryReason.ALREADY_THERE, Map.of("reservation", before.id()));
  }

  private static void mustBeComplete(ReservationRequest request) {
    if (request.lot() == null && request.material() == null) throw Refusal.invalid("/lot", "REQUIRED");
    if (request.facility() == null) throw Refusal.invalid("/facility", "REQUIRED");
    if (request.quantity() == null) throw Refusal.invalid("/quantity", "REQUIRED");
    if (request.purpose() == null) throw Refusal.invalid("/for", "REQUIRED");
    if (request.reference() == null || request.reference().isBlank()) throw Refusal.invalid("/reference", "REQUIRED");
    if (request.reference().length() > 64) throw Refusal.invalid("/reference", "TOO_LONG", Map.of("longest", 64));
  }
}
