package wms.inventory.domain;

import java.time.LocalDate;
import wms.shared.Quantity;

/**
 * What lies of a lot at a place.
 *
 * @param onUnits the part that stands on logistic units
 * @param lastDay the last day of use of what lies there, never after the lot's; null for goods that keep
 */
public record Lying(Quantity balance, Quantity onUnits, LocalDate lastDay) {}
