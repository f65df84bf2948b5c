package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import wms.shared.Query;
import wms.telemetry.RawReading;
import wms.telemetry.ReadingBucket;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Steps;
import wms.telemetry.sql.ReadingStore;
import wms.telemetry.sql.ReadingSums;

/** What was sensed: as it was stored, where raw readings are kept; or in buckets for charts. Intervals are from (with) to (without). */
@Query
public class Readings {
  private static final Duration HOUR = Duration.ofHours(1);
  private final ReadingStore store;
  private final ReadingSums sums;

  @Inject public Readings(ReadingStore store, ReadingSums sums) {
    this.store = store;
    this.sums = sums;
  }

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
    List<ReadingBucket> buckets = new ArrayList<>();
    store.find(sensor, quantity).ifPresent(series -> sums.of(series.id(), from.toEpochMilli(), to.toEpochMilli(), bucket.toMillis())
        .forEach((at, sum) -> buckets.add(new ReadingBucket(Instant.ofEpochMilli(at), sum.lowest(), sum.highest(), sum.mean(), sum.readings()))));
    return buckets;
  }

  /**
   * How long buckets are, so that there are not too many of them. At least an hour where raw readings were dropped.
   *
   * @param least no bucket is shorter; zero: as short as there may be many
   */
  public Duration step(Collection<String> sensors, SensedQuantity quantity, Instant from, Instant to, Duration least, int most) {
    Duration step = Steps.of(from, to, least, most);
    if (step.compareTo(HOUR) >= 0 || sensors.stream().noneMatch(sensor -> isThinned(sensor, quantity, from, to))) return step;
    return Steps.of(from, to, HOUR, most);
  }

  private boolean isThinned(String sensor, SensedQuantity quantity, Instant from, Instant to) {
    return store.find(sensor, quantity).filter(series -> sums.isThinned(series.id(), from.toEpochMilli(), to.toEpochMilli())).isPresent();
  }

  private Points points(String sensor, SensedQuantity quantity, Instant from, Instant to) {
    return store.find(sensor, quantity).map(series -> store.load(series.id(), from.toEpochMilli(), to.toEpochMilli())).orElseGet(() -> new Points(0));
  }
}
