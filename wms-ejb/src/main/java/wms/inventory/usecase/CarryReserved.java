package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.inventory.Document;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.Reservation;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Reserved goods are brought to where they are made ready; their reservation goes along, and what was not taken is free again. */
@UseCase
public class CarryReserved {
  private final Turns turns;
  private final LotAccounts accounts;
  private final Reservations reservations;
  private final TakeOffUnits units;
  private final Places places;
  private final LotsToBe lots;
  private final Announcements announce;
  private final Clock clock;

  @Inject public CarryReserved(Turns turns, LotAccounts accounts, Reservations reservations, TakeOffUnits units, Places places, LotsToBe lots, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.reservations = reservations;
    this.units = units;
    this.places = places;
    this.lots = lots;
    this.announce = announce;
    this.clock = clock;
  }

  /**
   * @param part how much of it; no more than is reserved
   * @param document the paper of the work, such as a pick list
   * @return the reservation that it has now
   * @throws Refusal RESERVATION_ENDED, LOT_HELD, LOT_EXPIRED, NOT_ENOUGH_FREE
   */
  public Reservation carry(String reservation, Place to, Quantity part, Document document, Actor by) {
    Reservation goods = reservations.find(reservation);
    by.mustBeAllowed(Right.WORK_STOCK, goods.facility());
    if (!places.facilityOf(to).equals(goods.facility())) throw Refusal.notFound("zone", to.zone());
    units.await(List.of(goods), false);
    turns.toBring(goods.place(), to);
    LotAccount account = accounts.take(goods.lot());
    lots.mustMeasureInHand(account.lot().material(), part);
    account.mustBeUsableAt(goods.place(), places.today(goods.facility()));
    Instant now = clock.instant();
    String id = Ids.at(now.toEpochMilli());
    if (!goods.place().equals(to)) units.loosen(account, goods.place(), part, false, goods.facility(), by);
    Optional<Movement> moved = account.carry(reservation, id, to, part, new Entry(document, goods.reference(), now, now, by.user()));
    accounts.store(account);
    moved.ifPresent(line -> announce.moved(line, "inventory.stock.moved", goods.facility(), by));
    announce.changed("stock", goods.facility(), goods.lot(), Map.of("reservation", id));
    return reservations.find(id);
  }
}
