package wms.coldchain.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import wms.coldchain.Bound;
import wms.coldchain.MeanKineticTemperature;
import wms.coldchain.Period;
import wms.coldchain.Rule;
import wms.telemetry.RawReading;

/**
 * What one sensor sensed, and what that says of stretches of time: for how long it was beyond a limit, the worst of it, its mean kinetic
 * temperature. It does not matter in which order the readings came. Time between two readings that are further apart than the sensor's
 * gap limit is known of neither way and counts for nothing.
 */
public final class Trace {
  private final List<RawReading> readings;
  private final long gapLimit;

  public Trace(List<RawReading> readings, long gapLimitMillis) {
    this.readings = readings.stream().sorted(Comparator.comparing(RawReading::t)).toList();
    this.gapLimit = gapLimitMillis;
  }

  public List<RawReading> readings() { return readings; }

  /** What the rule looks at, at the times of the readings: the values, or by how much they changed. */
  public Trace asJudgedBy(Rule rule) {
    if (!rule.measure().isChange()) return this;
    Changes changes = new Changes(rule, gapLimit);
    return new Trace(readings.stream().map(each -> new RawReading(each.t(), changes.take(each.t().toEpochMilli(), each.value()), each.receivedAt())).toList(), gapLimit);
  }

  /**
   * Milliseconds beyond the rule's limit. The time between two readings is the later one's, and the earlier one's for a switch.
   *
   * @param confirmed from then on it takes the hysteresis to come back, epoch milliseconds
   * @param pauses in which the rule's clock stood
   */
  public long beyond(Rule rule, long confirmed, Pauses pauses, List<Period> within) {
    long[] sum = {0};
    for (int i = 1; i < readings.size(); i++) {
      RawReading says = readings.get(rule.measure().isSwitch() ? i - 1 : i);
      boolean isBeyond = readings.get(i).t().toEpochMilli() <= confirmed ? rule.isViolatedBy(says.value()) : rule.isStillOutside(says.value());
      if (!isBeyond) continue;
      for (Period part : between(i, within)) sum[0] += pauses.runningTime(part.from().toEpochMilli(), part.to().toEpochMilli());
    }
    return sum[0];
  }

  /** The worst of the readings taken in that time, its end included; the earliest of several. */
  public Optional<RawReading> worst(Bound bound, List<Period> within) {
    RawReading worst = null;
    for (RawReading each : readings)
      if (within.stream().anyMatch(period -> !each.t().isBefore(period.from()) && !each.t().isAfter(period.to())) && (worst == null || bound.worse(worst.value(), each.value()) != worst.value())) worst = each;
    return Optional.ofNullable(worst);
  }

  /** Degrees Celsius; empty where nothing is known of that time. */
  public OptionalDouble meanKinetic(List<Period> within) {
    MeanKineticTemperature.Sum sum = new MeanKineticTemperature.Sum();
    for (int i = 1; i < readings.size(); i++) {
      RawReading from = readings.get(i - 1);
      RawReading to = readings.get(i);
      for (Period part : between(i, within))
        sum.add(0, from.value(), to.t().toEpochMilli() - from.t().toEpochMilli(), to.value(), part.from().toEpochMilli() - from.t().toEpochMilli(), part.to().toEpochMilli() - from.t().toEpochMilli());
    }
    return sum.celsius();
  }

  /** Of how much of that time something is known, in minutes. */
  public double known(List<Period> within) {
    double minutes = 0;
    for (int i = 1; i < readings.size(); i++) for (Period part : between(i, within)) minutes += part.minutes();
    return minutes;
  }

  /** It came so long after it was taken that the sensor had seemed silent. */
  public boolean isLate(RawReading reading) { return reading.receivedAt().toEpochMilli() - reading.t().toEpochMilli() > gapLimit; }

  /** What of the time before this reading lies in those periods; nothing of a gap. */
  private List<Period> between(int i, List<Period> within) {
    Period step = new Period(readings.get(i - 1).t(), readings.get(i).t());
    return step.to().toEpochMilli() - step.from().toEpochMilli() > gapLimit ? List.of() : step.cut(within);
  }
}
