package wms.precooling;

import java.time.Instant;

/**
 * The newest that is known of a temperature.
 *
 * @param celsius degrees Celsius
 * @param at when it was measured; null when it was set by hand for the whole job
 * @param stale older than it should be
 */
public record Known(double celsius, Instant at, boolean byHand, boolean stale) {}
