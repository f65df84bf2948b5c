package wms.coldchain;

import java.time.Instant;

/**
 * Readings one after the other that came later than their sensor may be silent: stored at the site and forwarded 补传.
 *
 * @param from when the first of them was taken; {@code to} the last
 * @param receivedFrom when the first of them came here; {@code receivedTo} the last
 */
public record LateReadings(String sensor, Instant from, Instant to, int readings, Instant receivedFrom, Instant receivedTo) {}
