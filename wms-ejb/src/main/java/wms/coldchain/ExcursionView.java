package wms.coldchain;

import java.time.Instant;
import java.util.List;
import wms.telemetry.SensedQuantity;

/**
 * An excursion with the lots it exposed; times are those of the sensor.
 *
 * @param per null: the value itself is beyond the limit; otherwise its change within this time, ISO 8601
 */
public record ExcursionView(String id, String zone, String facility, String sensor, String rule, SensedQuantity quantity, String per, Trouble trouble, String bound, double limit, Severity severity, Instant startedAt, Instant confirmedAt,
    Instant endedAt, EndReason endReason, double extreme, double minutesOutside, boolean holds, List<ExposedLot> lots) {
  public static ExcursionView of(Excursion e, List<ExposedLot> lots) {
    return new ExcursionView(e.id(), e.zone(), e.facility(), e.sensor(), e.rule(), e.measure().quantity(), e.measure().isChange() ? e.measure().per().toString() : null, e.trouble(), e.bound().sign(), e.limit(), e.severity(), e.startedAt(), e.confirmedAt(), e.endedAt(), e.endReason(), e.extreme(),
        Math.round(e.minutesOutside() * 10) / 10.0, e.holds(), lots);
  }
}
