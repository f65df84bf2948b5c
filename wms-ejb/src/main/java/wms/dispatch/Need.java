package wms.dispatch;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A demand line: what a point asks for.
 *
 * @param weight priority per base unit, 1 the lowest
 * @param deadline latest arrival
 * @param minimumLifeDays days between the day of arrival and the day of expiry; 0: usable on the day of arrival
 */
public record Need(String id, String point, String material, BigDecimal quantity, int weight, Instant deadline, int minimumLifeDays) {}
