package wms.coldchain.domain;

import java.time.Instant;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.Rule;

/**
 * One confirmed stay beyond a limit, in epoch milliseconds of device time.
 *
 * @param endedAt null while it goes on
 * @param extreme the worst value
 * @param outside milliseconds beyond the limit
 */
public record Episode(long startedAt, long confirmedAt, Long endedAt, EndReason endReason, double extreme, long outside) {
  /** As the excursion of the sensor it was found at, by the rule that it broke. */
  public Excursion as(String id, String facility, String zone, String sensor, Rule rule) {
    return new Excursion(id, facility, zone, sensor, rule.code(), rule.measure(), rule.bound(), rule.limit(), rule.severity(), Instant.ofEpochMilli(startedAt), Instant.ofEpochMilli(confirmedAt),
        endedAt == null ? null : Instant.ofEpochMilli(endedAt), endReason, extreme, outside / 60_000.0, rule.holds());
  }
}
