package wms.coldchain.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.coldchain.Rule;
import wms.coldchain.domain.Changes;
import wms.telemetry.RawReading;
import wms.telemetry.SensedSeries;
import wms.telemetry.usecase.Readings;

/**
 * What changes are measured from, in memory for the path of readings. It counts only while its newest reading is that of the database: after a
 * rollback, or when another server wrote, the store is asked again.
 */
@ApplicationScoped
public class RecentChanges {
  private final Map<SensedSeries, Map<String, Changes>> known = new ConcurrentHashMap<>();
  private Readings readings;

  protected RecentChanges() {}

  @Inject public RecentChanges(Readings readings) { this.readings = readings; }

  /**
   * The rule's changes up to the newest reading and with it. They are the caller's alone until {@link #keep}.
   *
   * @param newest null when there is no reading yet
   */
  public Changes take(SensedSeries series, Rule rule, long gapLimitMillis, Instant newest) {
    Map<String, Changes> ofSeries = known.get(series);
    Changes kept = ofSeries == null ? null : ofSeries.remove(rule.code());
    if (kept != null && newest != null && kept.areBy(rule, gapLimitMillis) && kept.areUpTo(newest.toEpochMilli())) return kept;
    Changes changes = new Changes(rule, gapLimitMillis);
    if (newest == null) return changes;
    for (RawReading reading : readings.range(series.sensor(), series.quantity(), newest.minus(rule.measure().per()), newest.plusMillis(1))) changes.take(reading.t().toEpochMilli(), reading.value());
    return changes;
  }

  public void keep(SensedSeries series, Rule rule, Changes changes) { known.computeIfAbsent(series, s -> new ConcurrentHashMap<>()).put(rule.code(), changes); }

  public void forget(SensedSeries series) { known.remove(series); }
}
