package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.telemetry.RawReading;
import wms.telemetry.ReadingBucket;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.Points;
import wms.telemetry.sql.ReadingStore;

/** What was sensed: as it was stored, or in buckets for charts. Intervals are from (with) to (without). */
@Query
public class Readings {
  private final ReadingStore store;

  @Inject public Readings(ReadingStore store) { this.store = store; }

  /** In order of device time. */
  public List<RawReading> range(String sensor, SensedQuantity quantity, Instant from, Instant to) {
    Points points = points(sensor, quantity, from, to);
    List<RawReading> readings = new ArrayList<>(points.size());
    for (int i = 0; i < points.size(); i++) readings.add(new RawReading(Instant.ofEpochMilli(points.at(i)), points.value(i), Instant.ofEpochMilli(points.received(i))));
    return readings;
  }

  /** The first so many of the range. */
  public List<RawReading> page(String sensor, SensedQuantity quantity, Instant from, Instant to, int limit) {
    List<RawReading> found = new ArrayList<>();
    Instant start = from;
    for (long step = 3_600_000; found.size() < limit && start.isBefore(to); step *= 2) {
      Instant end = to.toEpochMilli() - start.toEpochMilli() <= step ? to : start.plusMillis(step);
      found.addAll(range(sensor, quantity, start, end));
      start = end;
    }
    return found.size() > limit ? found.subList(0, limit) : found;
  }

  /** Buckets aligned to multiples of their length since 1970; empty ones are absent. */
  public List<ReadingBucket> aggregate(String sensor, SensedQuantity quantity, Instant from, Instant to, Duration bucket) {
    Points points = points(sensor, quantity, from, to);
    List<ReadingBucket> buckets = new ArrayList<>();
    for (int i = 0; i < points.size(); ) {
      long start = Math.floorDiv(points.at(i), bucket.toMillis()) * bucket.toMillis();
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      double sum = 0;
      int n = 0;
      for (; i < points.size() && points.at(i) < start + bucket.toMillis(); i++, n++) {
        min = Math.min(min, points.value(i));
        max = Math.max(max, points.value(i));
        sum += points.value(i);
      }
      buckets.add(new ReadingBucket(Instant.ofEpochMilli(start), min, max, sum / n, n));
    }
    return buckets;
  }

  private Points points(String sensor, SensedQuantity quantity, Instant from, Instant to) {
    return store.find(sensor, quantity).map(series -> store.load(series.id(), from.toEpochMilli(), to.toEpochMilli())).orElseGet(() -> new Points(0));
  }
}
