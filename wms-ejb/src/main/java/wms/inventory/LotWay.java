package wms.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The way of a lot through the house, by when things happened, and where some of it lies now.
 *
 * @param expiry the date on its label, null for goods that keep
 * @param lastDays the last day of what lies at each place, null where it has none
 */
public record LotWay(String lot, String material, LocalDate expiry, List<Step> steps, Map<Place, LocalDate> lastDays) {
  /** @param quantity in the lot's unit */
  public record Step(Place from, Place to, BigDecimal quantity, Instant at) {}
}
