package wms.inventory.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** The active reservations of one lot. */
final class Claims {
  private final List<Kept> active;
  private final Quantity nothing;

  Claims(Collection<Kept> active, Quantity nothing) {
    this.active = new ArrayList<>(active);
    this.nothing = nothing;
  }

  /** @throws Refusal RESERVATION_ENDED when it was released or shipped before */
  Kept get(String id) { return active.stream().filter(kept -> kept.id().equals(id)).findFirst().orElseThrow(() -> Refusal.conflict(InventoryReason.RESERVATION_ENDED, Map.of("reservation", id))); }

  List<Kept> at(Place place) { return active.stream().filter(kept -> kept.place().equals(place)).toList(); }

  Quantity sum(Place place) { return at(place).stream().map(Kept::quantity).reduce(nothing, Quantity::plus); }

  void add(Kept kept) { active.add(kept); }

  void end(Kept kept) { active.remove(kept); }
}
