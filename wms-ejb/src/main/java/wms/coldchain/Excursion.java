package wms.coldchain;

import java.time.Instant;

/**
 * A sensor was beyond a limit for longer than its rule allows. It keeps what the rule said then.
 *
 * @param startedAt when the time beyond the limit began; who was in the zone from here on is exposed
 * @param confirmedAt when it had lasted as long as the rule says
 * @param endedAt null while it goes on
 * @param extreme the worst value, in the unit of the quantity
 * @param holds whether the goods exposed are held for it
 */
public record Excursion(String id, String facility, String zone, String sensor, String rule, Measure measure, Bound bound, double limit, Severity severity,
    Instant startedAt, Instant confirmedAt, Instant endedAt, EndReason endReason, double extreme, double minutesOutside, boolean holds) {
  public boolean isOpen() { return endedAt == null; }

  public Trouble trouble() { return Trouble.of(measure, bound).orElseThrow(); }

  public Excursion ended(Instant at, EndReason reason) {
    return new Excursion(id, facility, zone, sensor, rule, measure, bound, limit, severity, startedAt, confirmedAt, at, reason, extreme, minutesOutside, holds);
  }
}
