package wms.precooling.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import wms.precooling.Known;
import wms.precooling.Measured;
import wms.precooling.Milestone;
import wms.precooling.Standing;

/**
 * What the readings say of a job at a moment: its curve, when seven eighths and the target were or will be reached, and whether somebody
 * must look. What was measured counts before what is predicted.
 *
 * @param pulp in the order of time, beginning with the start
 * @param medium null when nothing is known of it
 */
public record Course(PrecoolingJob job, List<Measured> pulp, Known medium, Instant now, Optional<CoolingCurve> curve) {
  /** As long as less of the way is done than this, the readings tell the probe's noise rather than a curve. */
  private static final double LEAST_WAY = 0.02;

  public static Course of(PrecoolingJob job, List<Measured> pulp, Known medium, Instant now) {
    return new Course(job, List.copyOf(pulp), medium, now, medium == null ? Optional.empty() : fit(job, pulp, medium.celsius()));
  }

  private static Optional<CoolingCurve> fit(PrecoolingJob job, List<Measured> pulp, double medium) {
    double noticeable = job.start() - LEAST_WAY * (job.start() - medium);
    if (pulp.stream().noneMatch(measured -> measured.celsius() <= noticeable)) return Optional.empty();
    return CoolingCurve.fit(job.start(), medium, pulp.stream().map(measured -> new PulpReading(hours(job.startedAt(), measured.t()), measured.celsius())).toList());
  }

  public Measured newest() { return pulp.get(pulp.size() - 1); }

  public Optional<Milestone> sevenEighths() {
    if (medium == null || job.start() <= medium.celsius()) return Optional.empty();
    return Optional.of(milestone(CoolingCurve.sevenEighths(job.start(), medium.celsius())));
  }

  public Milestone target() { return milestone(job.target()); }

  private Milestone milestone(double celsius) {
    Optional<Instant> reached = pulp.stream().filter(measured -> measured.celsius() <= celsius).map(Measured::t).findFirst();
    return new Milestone(celsius, reached.isPresent(), reached.or(() -> predicted(celsius)).orElse(null));
  }

  /** By the curve; when that should have been already, as long after the last reading as the goods still need from there. */
  private Optional<Instant> predicted(double celsius) {
    if (curve.isEmpty() || !job.isRunning() || !CoolingCurve.isReachable(celsius, medium.celsius())) return Optional.empty();
    CoolingCurve cooling = curve.get();
    Instant byCurve = job.startedAt().plus(duration(cooling.hoursTo(celsius)));
    if (byCurve.isAfter(newest().t())) return Optional.of(byCurve);
    return Optional.of(newest().t().plus(duration(cooling.hoursTo(celsius) - cooling.hoursTo(newest().celsius()))));
  }

  /** @param silentAfter how old the newest reading may be */
  public Standing standing(Duration silentAfter) {
    Milestone target = target();
    if (newest().celsius() <= job.target()) return Standing.READY;
    if (medium != null && !CoolingCurve.isReachable(job.target(), medium.celsius())) return Standing.UNREACHABLE;
    if (newest().t().plus(silentAfter).isBefore(now)) return Standing.PULP_UNKNOWN;
    boolean isLate = job.dueAt() != null && (now.isAfter(job.dueAt()) || target.at() != null && target.at().isAfter(job.dueAt()));
    return isLate ? Standing.LATE : Standing.COOLING;
  }

  public OptionalDouble halfCoolingMinutes() { return curve.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(curve.get().halfCoolingHours() * 60); }

  public static double hours(Instant from, Instant to) { return Duration.between(from, to).toMillis() / 3_600_000.0; }

  public static Duration duration(double hours) { return Duration.ofMillis(Math.round(Math.min(hours, 24 * 365) * 3_600_000)); }
}
