package wms.precooling;

import java.time.Instant;

/**
 * A temperature on the way down.
 *
 * @param celsius degrees Celsius
 * @param at when it was first measured or, not reached yet, when it will be; null when that cannot be said
 */
public record Milestone(double celsius, boolean reached, Instant at) {}
