package wms.coldchain;

import java.time.Instant;

/** Two readings of a thermometer were further apart than its gap limit: neither warm nor cold is known between them. */
public record DataGap(String id, String facility, String zone, String sensor, Instant from, Instant to) {}
