package wms.coldchain;

import java.time.Duration;

/**
 * What an excursion was judged by, as it stood at its beginning.
 *
 * @param version of the profile, its first being 1; both are null for excursions whose rule nobody knows any more
 * @param duration how long beyond the limit makes it an excursion
 * @param window null: without interruption; otherwise added up within it
 * @param hysteresis how far back it must come to end, in the unit of the quantity
 */
public record JudgedBy(String profile, Integer version, String rule, Duration duration, Duration window, Double hysteresis) {}
