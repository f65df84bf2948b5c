package wms.coldchain;

import java.time.Instant;

/**
 * Two readings of a thermometer were further apart than its gap limit: neither warm nor cold is known between them.
 *
 * @param whole the id of the gap that speaks for it: the first that was found of one outage of a gateway, or the one of which late readings left this
 */
public record DataGap(String id, String whole, String facility, String zone, String sensor, Instant from, Instant to) {}
