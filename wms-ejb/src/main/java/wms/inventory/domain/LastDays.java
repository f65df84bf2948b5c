package wms.inventory.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Place;

/** The last days of use of what lies of one lot, place by place: never after the one on its label. Goods keep theirs wherever they go. */
final class LastDays {
  private final Map<Place, LocalDate> days = new TreeMap<>();

  void put(Place place, LocalDate day) { if (day != null) days.put(place, day); }

  /** @return null for goods that keep */
  LocalDate at(Place place, Lot lot) {
    LocalDate there = days.get(place);
    return there == null || lot.expiry() != null && lot.expiry().isBefore(there) ? lot.expiry() : there;
  }

  /** Where some of the lot lie already, the earlier one counts for all of them there. */
  void takeAlong(Place from, Place to, boolean isSomeThere, Lot lot) {
    LocalDate brought = from.isInside() ? at(from, lot) : lot.expiry();
    if (brought == null) return;
    LocalDate there = isSomeThere ? at(to, lot) : null;
    days.put(to, there == null || brought.isBefore(there) ? brought : there);
  }
}
