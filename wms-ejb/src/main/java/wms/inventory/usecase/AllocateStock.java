package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Allocation;
import wms.inventory.Place;
import wms.inventory.Reservation;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ReserveRule;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.UseCase;

/** Goods are reserved lot after lot until there is enough or no more. */
@UseCase
public class AllocateStock {
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final Reservations reservations;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public AllocateStock(LotAccounts accounts, LotsToBe lots, Reservations reservations, Places places, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.lots = lots;
    this.reservations = reservations;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @return what could be reserved; together it may be less than was wanted */
  public List<Reservation> allocate(Allocation wanted, Actor by) { return allocate(List.of(wanted), by); }

  /** Several at once, the first served first; the turns of all their lots are taken together, so that nobody waits in a circle. */
  public List<Reservation> allocate(List<Allocation> wanted, Actor by) {
    wanted.forEach(one -> MayReserve.mustBe(by, one.purpose(), one.facility()));
    Map<String, LotAccount> taken = accounts.take(wanted.stream().flatMap(one -> one.lots().stream()).toList());
    Map<Allocation, List<String>> made = new LinkedHashMap<>();
    wanted.forEach(one -> made.put(one, reserve(one, taken, by)));
    taken.values().forEach(accounts::store);
    made.forEach((one, ids) -> tell(one, ids, by));
    return made.values().stream().flatMap(List::stream).map(reservations::find).toList();
  }

  private List<String> reserve(Allocation wanted, Map<String, LotAccount> taken, Actor by) {
    LocalDate today = places.today(wanted.facility());
    List<String> made = new ArrayList<>();
    Quantity missing = wanted.quantity();
    for (String lot : wanted.lots()) {
      LotAccount account = taken.get(lot);
      if (!missing.isPositive() || account.lot().isExpiredOn(today)) continue;
      lots.mustMeasure(account.lot().material(), wanted.quantity());
      ReserveRule.mayReserve(account.lot(), wanted.purpose());
      missing = reserve(account, missing, wanted, made, by);
    }
    return made;
  }

  /** @return what is still missing */
  private Quantity reserve(LotAccount account, Quantity missing, Allocation wanted, List<String> made, Actor by) {
    for (Place place : account.places()) {
      Quantity free = account.free(place);
      if (!missing.isPositive() || !free.isPositive() || !places.facilityOf(place).equals(wanted.facility())) continue;
      Quantity part = free.isLessThan(missing) ? free : missing;
      String id = Ids.at(clock.millis());
      account.reserve(id, place, part, wanted.purpose(), wanted.reference(), clock.instant(), by.user());
      made.add(id);
      missing = missing.minus(part);
    }
    return missing;
  }

  private void tell(Allocation wanted, List<String> made, Actor by) {
    if (made.isEmpty()) return;
    announce.done(by, "inventory.stock.allocated", wanted.purpose().name(), wanted.reference(), wanted.facility(), Map.of("quantity", wanted.quantity().toString(), "reservations", made));
    announce.changed("stock", wanted.facility(), wanted.reference(), Map.of("reservations", made.size()));
  }
}
