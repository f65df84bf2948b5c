package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.inventory.usecase.FactsOfGoods;
import wms.inventory.usecase.Places;
import wms.inventory.usecase.ReleaseReservation;
import wms.inventory.usecase.Reservations;
import wms.shared.Actor;
import wms.shared.Part;

/** Frees what is reserved for orders, in order of the lots so that nobody waits in a circle. */
@Part
public class LetGo {
  private final Reservations reservations;
  private final ReleaseReservation release;
  private final FactsOfGoods facts;
  private final Places places;

  @Inject public LetGo(Reservations reservations, ReleaseReservation release, FactsOfGoods facts, Places places) {
    this.reservations = reservations;
    this.release = release;
    this.facts = facts;
    this.places = places;
  }

  void orders(List<String> ids, Actor by) { free(live(ids), by); }

  /** What is held, or lacks a certificate today, serves no order. */
  void unusable(List<String> ids, Actor by) {
    List<Reservation> live = live(ids);
    Set<String> uncertified = live.stream().collect(Collectors.groupingBy(Reservation::facility)).entrySet().stream()
        .flatMap(at -> facts.uncertified(at.getValue().stream().map(Reservation::lot).toList(), places.today(at.getKey())).stream()).collect(Collectors.toSet());
    free(live.stream().filter(made -> made.state() == ReservationState.SUSPENDED || uncertified.contains(made.lot())).toList(), by);
  }

  private List<Reservation> live(List<String> ids) {
    return ids.stream().flatMap(id -> reservations.of(Purpose.ORDER, id).stream()).filter(made -> made.state() == ReservationState.ACTIVE || made.state() == ReservationState.SUSPENDED).toList();
  }

  private void free(List<Reservation> some, Actor by) { some.stream().sorted(Comparator.comparing(Reservation::lot)).forEach(made -> release.release(made.id(), by)); }
}
