package wms.inventory.usecase;

import java.util.ArrayList;
import java.util.List;
import wms.inventory.Place;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** What every command on goods must name. */
final class Complete {
  private Complete() {}

  /** @throws Refusal naming everything that is missing at once */
  static void goods(String lot, Place place, Quantity quantity, String quantityPointer) {
    List<Refusal.Field> missing = new ArrayList<>();
    if (lot == null || lot.isBlank()) missing.add(new Refusal.Field("/lot", "REQUIRED"));
    if (place == null || place.zone() == null) missing.add(new Refusal.Field("/zone", "REQUIRED"));
    if (quantity == null) missing.add(new Refusal.Field(quantityPointer, "REQUIRED"));
    if (!missing.isEmpty()) throw Refusal.invalid(missing);
  }
}
