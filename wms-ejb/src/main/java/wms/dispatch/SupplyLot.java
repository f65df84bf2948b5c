package wms.dispatch;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A quantity that is free to go, in the base unit of its material.
 *
 * @param lot null for goods that carry no lot yet, such as production still to come
 * @param expiry last day of use at the facility, null for goods that keep
 */
public record SupplyLot(String lot, BigDecimal quantity, LocalDate expiry) {}
