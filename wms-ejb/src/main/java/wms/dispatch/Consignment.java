package wms.dispatch;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A quantity of one lot that goes from a source to a need.
 *
 * @param loads share of vehicle loads it takes up, in mean vehicles of the class at the facility
 */
public record Consignment(String source, SupplyKind kind, String facility, String need, String point, String material, String lot,
    LocalDate expiry, BigDecimal quantity, String temperatureClass, Instant departure, Instant arrival, double loads) {}
