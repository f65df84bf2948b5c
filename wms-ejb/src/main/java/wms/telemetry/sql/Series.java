package wms.telemetry.sql;

import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;
import wms.telemetry.domain.LatestPage;

/**
 * One quantity of one sensor and its newest reading by device time.
 *
 * @param latestAt epoch milliseconds
 */
public record Series(int id, String sensor, SensedQuantity quantity, long latestAt, double latestValue) {
  static final long NEVER = Long.MIN_VALUE;

  public SensedSeries name() { return new SensedSeries(sensor, quantity); }

  public boolean hasReadings() { return latestAt != NEVER; }

  boolean isAsOn(LatestPage page) { return page.hasReadings(id) ? page.at(id) == latestAt : !hasReadings(); }

  @Override public int hashCode() { return id; }

  public Series with(long at, double value) { return new Series(id, sensor, quantity, at, value); }
}
