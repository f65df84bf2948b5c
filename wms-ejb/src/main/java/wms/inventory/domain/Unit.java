package wms.inventory.domain;

import java.time.Instant;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.shared.Refusal;

/**
 * A logistic unit as those who change it see it. What stands on it is a part of the balance at its place, never more; it stands where the
 * unit stands that it is on.
 *
 * @param parent the unit it stands on, or null
 */
public record Unit(String sscc, String facility, Place place, String parent, Instant closedAt, Instant endedAt) {
  /** @throws Refusal UNIT_ENDED */
  public void mustBeThere() {
    if (endedAt != null) throw Refusal.conflict(InventoryReason.UNIT_ENDED, Map.of("sscc", sscc));
  }

  /** @throws Refusal UNIT_ENDED, or UNIT_CLOSED */
  public void mustBeOpen() {
    mustBeThere();
    if (closedAt != null) throw Refusal.conflict(InventoryReason.UNIT_CLOSED, Map.of("sscc", sscc));
  }

  /** @throws Refusal UNIT_ENDED, or UNIT_NESTED when it goes where another unit goes */
  public void mustStandAlone() {
    mustBeThere();
    if (parent != null) throw Refusal.conflict(InventoryReason.UNIT_NESTED, Map.of("sscc", sscc, "parent", parent));
  }

  /** @throws Refusal UNITS_APART */
  public void mustBeBeside(Unit other) {
    if (!place.equals(other.place)) throw Refusal.conflict(InventoryReason.UNITS_APART, Map.of("sscc", sscc, "place", place.code(), "other", other.sscc, "otherPlace", other.place.code()));
  }
}
