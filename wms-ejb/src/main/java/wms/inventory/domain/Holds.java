package wms.inventory.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.shared.Refusal;

/** The open holds on the goods of one lot: a place under a hold is held as a whole, and a recall is a hold that ends only with the recall. */
final class Holds {
  private final Lot lot;
  private final List<Held> open;

  Holds(Lot lot, Collection<Held> open) {
    this.lot = lot;
    this.open = new ArrayList<>(open);
  }

  List<Held> all() { return List.copyOf(open); }

  List<Held> at(Place place) { return open.stream().filter(hold -> hold.place().equals(place)).toList(); }

  boolean isHeld(Place place) { return !at(place).isEmpty(); }

  boolean isRecalled(Place place) { return at(place).stream().anyMatch(Held::isRecall); }

  /** @throws Refusal HOLD_ENDED when it was decided before */
  Held get(String id) { return open.stream().filter(hold -> hold.id().equals(id)).findFirst().orElseThrow(() -> Refusal.conflict(InventoryReason.HOLD_ENDED, Map.of("hold", id))); }

  Optional<Held> at(Place place, String reference) { return at(place).stream().filter(hold -> hold.reference().equals(reference)).findFirst(); }

  void place(Held hold) { open.add(hold); }

  void end(String id) { open.remove(get(id)); }

  /** @throws Refusal LOT_RECALLED or LOT_HELD */
  void mustNotBeAt(Place place) {
    if (isHeld(place)) throw Refusal.conflict(isRecalled(place) ? InventoryReason.LOT_RECALLED : InventoryReason.LOT_HELD, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", place.code()));
  }

  /** @throws Refusal RECALL_IN_FORCE when it can only end with the recall */
  void mustNotBeOfARecall(String id) {
    if (get(id).isRecall()) throw Refusal.conflict(InventoryReason.RECALL_IN_FORCE, Map.of("lot", lot.id(), "lotNumber", lot.number(), "recall", get(id).reference()));
  }

  /** @throws Refusal NOT_SET_APART when recalled goods would go anywhere but to a place for goods set apart */
  void mustStayApart(Place from, Place to, boolean isApart) {
    if (isRecalled(from) && to.isInside() && !isApart) throw Refusal.conflict(InventoryReason.NOT_SET_APART, Map.of("lot", lot.id(), "lotNumber", lot.number(), "zone", to.zone()));
  }

  /** @throws Refusal RECALLED_GOODS_STAY when recalled goods would leave the books as a correction */
  void mustNotBeWrittenOff(Place from, Place to) {
    if (isRecalled(from) && (to.equals(Place.LOSS) || to.equals(Place.COUNT))) throw Refusal.conflict(InventoryReason.RECALLED_GOODS_STAY, Map.of("lot", lot.id(), "lotNumber", lot.number(), "place", from.code()));
  }
}
