package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.usecase.ReleaseReservation;
import wms.inventory.usecase.Reservations;
import wms.shared.Actor;
import wms.shared.Part;

/** Frees what is reserved for orders, in order of the lots so that nobody waits in a circle. */
@Part
public class LetGo {
  private final Reservations reservations;
  private final ReleaseReservation release;

  @Inject public LetGo(Reservations reservations, ReleaseReservation release) {
    this.reservations = reservations;
    this.release = release;
  }

  void orders(List<String> ids, Actor by) { free(ids, Set.of(ReservationState.ACTIVE, ReservationState.SUSPENDED), by); }

  /** What is held serves no order. */
  void held(List<String> ids, Actor by) { free(ids, Set.of(ReservationState.SUSPENDED), by); }

  private void free(List<String> ids, Set<ReservationState> states, Actor by) {
    ids.stream().flatMap(id -> reservations.of(Purpose.ORDER, id).stream()).filter(made -> states.contains(made.state()))
        .sorted(Comparator.comparing(Reservation::lot)).forEach(made -> release.release(made.id(), by));
  }
}
