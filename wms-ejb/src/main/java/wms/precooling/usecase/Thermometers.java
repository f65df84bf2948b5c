package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import wms.precooling.Known;
import wms.precooling.Measured;
import wms.precooling.PrecoolingReason;
import wms.precooling.domain.PrecoolingJob;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.telemetry.ReadingBucket;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;

/** What is known of goods and of the medium around them: from the zone's sensors and from people with a probe. */
@Query
public class Thermometers {
  /** The medium is what the air was over this time, so that one opened door does not count for much. */
  private static final Duration MEDIUM_OVER = Duration.ofMinutes(30);
  private static final int MOST_POINTS = 480;
  private final Sql sql;
  private final SensorBook sensors;
  private final Readings readings;
  private final Clock clock;

  @Inject public Thermometers(Sql sql, SensorBook sensors, Readings readings, Clock clock) {
    this.sql = sql;
    this.sensors = sensors;
    this.readings = readings;
    this.clock = clock;
  }

  /** @throws Refusal when no such sensor hangs in the zone */
  SensorState probeIn(String zone, String sensor) {
    return sensors.of(zone).stream().filter(state -> state.code().equals(sensor)).findFirst()
        .orElseThrow(() -> Refusal.conflict(PrecoolingReason.PROBE_OF_OTHER_ZONE, java.util.Map.of("probe", sensor, "zone", zone)));
  }

  /** The zone's air at this moment, the mean of its sensors; stale when none of them speaks. */
  Optional<Known> airNow(String zone) {
    List<SensorState> all = air(zone).stream().filter(state -> state.temperature() != null).toList();
    List<SensorState> fresh = all.stream().filter(state -> !state.stale()).toList();
    return mean(fresh.isEmpty() ? all : fresh, fresh.isEmpty());
  }

  private static Optional<Known> mean(List<SensorState> states, boolean stale) {
    if (states.isEmpty()) return Optional.empty();
    double mean = states.stream().mapToDouble(SensorState::temperature).average().orElseThrow();
    return Optional.of(new Known(mean, states.stream().map(SensorState::measuredAt).max(Comparator.naturalOrder()).orElseThrow(), false, stale));
  }

  /** What the goods are cooled by, now or at the job's end; empty when nobody ever knew. */
  Optional<Known> medium(PrecoolingJob job) {
    if (job.medium() != null) return Optional.of(new Known(job.medium(), null, true, false));
    Instant end = end(job);
    Instant from = job.startedAt().isAfter(end.minus(MEDIUM_OVER)) ? job.startedAt() : end.minus(MEDIUM_OVER);
    List<Measured> air = airOver(job.zone(), from, end);
    Optional<Known> now = airNow(job.zone());
    if (air.isEmpty()) return now;
    double mean = air.stream().mapToDouble(Measured::celsius).average().orElseThrow();
    return Optional.of(job.isRunning() && now.isPresent() ? new Known(mean, now.get().at(), false, now.get().stale()) : new Known(mean, air.get(air.size() - 1).t(), false, false));
  }

  List<Measured> mediumOver(PrecoolingJob job) { return job.medium() != null ? List.of() : airOver(job.zone(), job.startedAt(), end(job)); }

  /** Sensors and people together, in the order of time; the first is what the job began with. */
  List<Measured> pulpOver(PrecoolingJob job) {
    List<Measured> all = new ArrayList<>(sql.list(row -> new Measured(row.instant("taken_at"), row.real("pulp_c"), true), "SELECT taken_at, pulp_c FROM precooling_probe WHERE job = ? ORDER BY taken_at", job.id()));
    if (job.probe() != null) all.addAll(sensed(job.probe(), job.startedAt(), end(job)));
    if (job.probe() != null && job.isRunning()) newest(job).ifPresent(all::add);
    all.add(0, new Measured(job.startedAt(), job.start(), job.probe() == null));
    all.sort(Comparator.comparing(Measured::t));
    return all;
  }

  /** How old the newest temperature of the goods may be: people come once an hour. */
  Duration silentAfter(PrecoolingJob job) {
    return job.probe() == null ? Duration.ofHours(1) : Duration.ofSeconds(Math.max(180, sensors.sensor(job.probe()).gapLimitSeconds()));
  }

  private Optional<Measured> newest(PrecoolingJob job) {
    return sensors.of(job.zone()).stream().filter(state -> state.code().equals(job.probe()) && state.temperature() != null && state.measuredAt().isAfter(job.startedAt()))
        .map(state -> new Measured(state.measuredAt(), state.temperature(), false)).findFirst();
  }

  private List<Measured> airOver(String zone, Instant from, Instant to) {
    TreeMap<Instant, List<Double>> byTime = new TreeMap<>();
    for (SensorState sensor : air(zone)) for (Measured measured : sensed(sensor.code(), from, to)) byTime.computeIfAbsent(measured.t(), t -> new ArrayList<>()).add(measured.celsius());
    return byTime.entrySet().stream().map(at -> new Measured(at.getKey(), at.getValue().stream().mapToDouble(Double::doubleValue).average().orElseThrow(), false)).toList();
  }

  private List<SensorState> air(String zone) { return sensors.of(zone).stream().filter(state -> state.place() == SensorPlace.AIR).toList(); }

  /** Means over minutes, or over longer when the time is long; each stands at the middle of its stretch. */
  private List<Measured> sensed(String sensor, Instant from, Instant to) {
    if (!from.isBefore(to)) return List.of();
    Duration bucket = Duration.ofMinutes(1 + Duration.between(from, to).toMinutes() / MOST_POINTS);
    return readings.aggregate(sensor, SensedQuantity.TEMP, from, to, bucket).stream().map(found -> new Measured(middle(found, bucket, from, to), found.mean(), false)).toList();
  }

  private static Instant middle(ReadingBucket found, Duration bucket, Instant from, Instant to) {
    Instant start = found.t().isBefore(from) ? from : found.t();
    Instant end = found.t().plus(bucket).isAfter(to) ? to : found.t().plus(bucket);
    return start.plus(Duration.between(start, end).dividedBy(2));
  }

  private Instant end(PrecoolingJob job) { return job.endedAt() == null ? clock.instant().plusMillis(1) : job.endedAt(); }
}
