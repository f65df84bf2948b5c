package wms.telemetry;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Readings were stored in this transaction. Fired before the commit, so that what they mean for goods stands or falls with them.
 *
 * @param fresh those not known before, each once, series by series in order of time; may be older than known ones (late data)
 * @param newestBefore for each series that is among them, its newest reading known before; without an entry there was none
 */
public record ReadingsRecorded(Map<SensedSeries, List<Reading>> fresh, Map<SensedSeries, Before> newestBefore) {
  public record Before(Instant at, double value) {}
}
