package wms.coldchain.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.telemetry.RawReading;
import wms.telemetry.Reading;
import wms.telemetry.SensedSeries;
import wms.telemetry.usecase.Readings;

/**
 * The newest readings of series whose changes are judged, in memory for the path of readings. They count only while the newest one is that of the
 * database: after a rollback, or when another server wrote, the store is asked again.
 */
@ApplicationScoped
public class RecentReadings {
  private record Kept(Duration span, List<RawReading> readings) {
    boolean isUpTo(Instant newest) { return readings.get(readings.size() - 1).t().equals(newest); }
  }

  private final Map<SensedSeries, Kept> known = new ConcurrentHashMap<>();
  private Readings readings;

  protected RecentReadings() {}

  @Inject public RecentReadings(Readings readings) { this.readings = readings; }

  /** Those of that span up to the newest one, and it. */
  public List<RawReading> upTo(SensedSeries series, Instant newest, Duration span) {
    Kept kept = known.get(series);
    if (kept != null && kept.isUpTo(newest) && kept.span.compareTo(span) >= 0) return kept.readings;
    return readings.range(series.sensor(), series.quantity(), newest.minus(span), newest.plusMillis(1));
  }

  /** After those that {@link #upTo} gave. */
  public void keep(SensedSeries series, List<RawReading> before, List<Reading> fresh, Duration span) {
    List<RawReading> all = new ArrayList<>(before);
    for (Reading reading : fresh) all.add(new RawReading(reading.at(), reading.value(), reading.receivedAt()));
    Instant from = all.get(all.size() - 1).t().minus(span);
    known.put(series, new Kept(span, all.stream().filter(reading -> !reading.t().isBefore(from)).toList()));
  }

  public void forget(SensedSeries series) { known.remove(series); }
}
