package wms.coldchain;

import java.time.Instant;

/**
 * Two readings of a thermometer were further apart than its gap limit: neither warm nor cold is known between them.
 *
 * @param whole the id of the gap that was found; its own, unless late readings left this of it
 */
public record DataGap(String id, String whole, String facility, String zone, String sensor, Instant from, Instant to) {}
