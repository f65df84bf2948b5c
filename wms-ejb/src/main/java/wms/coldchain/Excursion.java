package wms.coldchain;

import java.time.Instant;

/**
 * A sensor was beyond a limit for longer than its rule allows.
 *
 * @param startedAt when the time beyond the limit began; who was in the zone from here on is exposed
 * @param confirmedAt when it had lasted as long as the rule says
 * @param endedAt null while it goes on
 * @param extreme the worst value, degrees Celsius
 */
public record Excursion(String id, String facility, String zone, String sensor, String rule, Bound bound, double limit, Severity severity,
    Instant startedAt, Instant confirmedAt, Instant endedAt, EndReason endReason, double extreme, double minutesOutside) {
  public boolean isOpen() { return endedAt == null; }
}
