package wms.receiving;

import java.time.Instant;

/**
 * Goods that found their place.
 *
 * @param proposed the place that was proposed first, null when there was none
 * @param followed whether one of the best was taken
 */
public record PutAwayDone(String id, String lot, String sscc, String from, String to, String proposed, boolean followed, String reason, Instant at, String by) {}
