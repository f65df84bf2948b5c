package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Kept goods are free again. Released once more, nothing changes; shipped goods cannot be released. */
@UseCase
public class ReleaseReservation {
  private final LotAccounts accounts;
  private final Reservations reservations;
  private final Announcements announce;
  private final Clock clock;

  @Inject public ReleaseReservation(LotAccounts accounts, Reservations reservations, Announcements announce, Clock clock) {
    this.accounts = accounts;
    this.reservations = reservations;
    this.announce = announce;
    this.clock = clock;
  }

  public void release(String reservation, Actor by) {
    String lot = reservations.find(reservation).lot();
    LotAccount account = accounts.take(lot);
    Reservation now = reservations.find(reservation);
    MayReserve.mustBe(by, now.purpose(), now.facility());
    if (now.state() == ReservationState.RELEASED) return;
    account.release(reservation, clock.instant());
    accounts.store(account);
    announce.done(by, "inventory.reservation.released", "lot", lot, now.facility(), Map.of("reservation", reservation, "reference", now.reference()));
    announce.changed("stock", now.facility(), lot, Map.of("reservation", reservation));
  }
}
