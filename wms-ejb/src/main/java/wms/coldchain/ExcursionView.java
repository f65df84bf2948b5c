package wms.coldchain;

import java.time.Instant;
import java.util.List;

/** An excursion with the lots it exposed; times are those of the sensor. */
public record ExcursionView(String id, String zone, String facility, String sensor, String rule, String bound, double limit, Severity severity, Instant startedAt, Instant confirmedAt,
    Instant endedAt, EndReason endReason, double extreme, double minutesOutside, List<ExposedLot> lots) {
  public static ExcursionView of(Excursion e, List<ExposedLot> lots) {
    return new ExcursionView(e.id(), e.zone(), e.facility(), e.sensor(), e.rule(), e.bound().sign(), e.limit(), e.severity(), e.startedAt(), e.confirmedAt(), e.endedAt(), e.endReason(), e.extreme(),
        Math.round(e.minutesOutside() * 10) / 10.0, lots);
  }
}
