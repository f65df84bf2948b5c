package wms.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import wms.inventory.ReserveClass;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A quantity of one lot from one place to one point.
 *
 * @param zone where the goods lie; {@code bin} may be null
 * @param trips full or part loads it takes
 * @param vehicleHours time it takes of the vehicles of the class, return and loading included
 */
public record PlanShipment(String id, String need, String from, String to, String material, Names names, String lot, String lotNumber, LocalDate expiry,
    ReserveClass reserveClass, String zone, String bin, Quantity quantity, Instant departure, Instant arrival, String vehicleClass, int trips,
    double vehicleHours) {}
