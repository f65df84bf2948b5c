package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Allocation;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ReserveRule;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.UseCase;

/** Goods are reserved one place after the other until there is enough or no more. */
@UseCase
public class AllocateStock {
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public AllocateStock(LotAccounts accounts, LotsToBe lots, Places places, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.lots = lots;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @return what could be reserved; together it may be less than was wanted */
  public List<Reservation> allocate(Allocation wanted, Actor by) { return allocate(List.of(wanted), by); }

  /** Several at once, the first served first; the turns of all their lots are taken together, so that nobody waits in a circle. */
  public List<Reservation> allocate(List<Allocation> wanted, Actor by) {
    wanted.stream().map(one -> new Sake(one.purpose(), one.reference(), one.facility())).distinct().forEach(sake -> MayReserve.mustBe(by, sake.purpose(), sake.facility()));
    Map<String, LotAccount> taken = accounts.take(wanted.stream().flatMap(one -> one.lots().stream()).toList());
    mustMeasure(wanted, taken);
    Known known = new Known(places);
    Map<Sake, List<Reservation>> made = new LinkedHashMap<>();
    wanted.forEach(one -> made.computeIfAbsent(new Sake(one.purpose(), one.reference(), one.facility()), sake -> new ArrayList<>()).addAll(reserve(one, taken, known, by)));
    accounts.store(taken.values());
    made.forEach((sake, reserved) -> tell(sake, reserved, by));
    return made.values().stream().flatMap(List::stream).toList();
  }

  /** For whom something is reserved: told once, however many lines it has. */
  private record Sake(Purpose purpose, String reference, String facility) {}

  /** What was asked of places before. */
  private record Known(Places places, Map<String, String> facilities, Map<String, LocalDate> days) {
    Known(Places places) { this(places, new HashMap<>(), new HashMap<>()); }

    boolean isIn(Place place, String facility) { return facilities.computeIfAbsent(place.zone(), zone -> places.facilityOf(Place.of(zone, null))).equals(facility); }

    LocalDate today(String facility) { return days.computeIfAbsent(facility, places::today); }
  }

  private void mustMeasure(List<Allocation> wanted, Map<String, LotAccount> taken) {
    lots.mustMeasure(wanted.stream().flatMap(one -> one.lots().stream().map(lot -> Map.entry(taken.get(lot).lot().material(), one.quantity()))).distinct().toList());
  }

  private List<Reservation> reserve(Allocation wanted, Map<String, LotAccount> taken, Known known, Actor by) {
    List<Reservation> made = new ArrayList<>();
    LocalDate today = known.today(wanted.facility());
    Quantity missing = wanted.quantity();
    for (LotPlace goods : wanted.goods()) {
      LotAccount account = taken.get(goods.lot());
      if (!missing.isPositive() || !account.isUsableAt(goods.place(), today) || !known.isIn(goods.place(), wanted.facility())) continue;
      ReserveRule.mayReserve(account.lot(), wanted.purpose());
      missing = reserve(account, goods.place(), missing, wanted, made, by);
    }
    return made;
  }

  /** @return what is still missing */
  private Quantity reserve(LotAccount account, Place place, Quantity missing, Allocation wanted, List<Reservation> made, Actor by) {
    Quantity free = account.free(place);
    if (!free.isPositive()) return missing;
    Quantity part = free.isLessThan(missing) ? free : missing;
    Instant now = clock.instant();
    String id = Ids.at(now.toEpochMilli());
    account.reserve(id, place, part, wanted.purpose(), wanted.reference(), now, by.user());
    made.add(new Reservation(id, account.lot().id(), wanted.facility(), place.zone(), place.bin(), part, wanted.purpose(), wanted.reference(), ReservationState.ACTIVE, by.user(), now));
    return missing.minus(part);
  }

  private void tell(Sake sake, List<Reservation> made, Actor by) {
    if (made.isEmpty()) return;
    announce.done(by, "inventory.stock.allocated", sake.purpose().name(), sake.reference(), sake.facility(), Map.of("reservations", made.size(), "first", made.get(0).id()));
    announce.changed("stock", sake.facility(), sake.reference(), Map.of("reservations", made.size()));
  }
}
