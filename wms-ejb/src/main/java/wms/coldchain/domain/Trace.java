package wms.coldchain.domain;

import java.util.Arrays;
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
  private final long[] at;
  private final double[] rates;

  public Trace(List<RawReading> readings, long gapLimitMillis) {
    this.readings = readings.stream().sorted(Comparator.comparing(RawReading::t)).toList();
    this.gapLimit = gapLimitMillis;
    this.at = this.readings.stream().mapToLong(each -> each.t().toEpochMilli()).toArray();
    this.rates = this.readings.stream().mapToDouble(each -> MeanKineticTemperature.rate(each.value())).toArray();
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
    between(within, (i, from, to) -> {
      double value = readings.get(rule.measure().isSwitch() ? i - 1 : i).value();
      if (at[i] <= confirmed ? rule.isViolatedBy(value) : rule.isStillOutside(value)) sum[0] += pauses.runningTime(from, to);
    });
    return sum[0];
  }

  /** The worst of the readings taken in that time, its end included; the earliest of several. */
  public Optional<RawReading> worst(Bound bound, List<Period> within) {
    RawReading worst = null;
    for (Period period : within)
      for (int i = first(period.from().toEpochMilli()); i < at.length && at[i] <= period.to().toEpochMilli(); i++)
        if (worst == null || bound.worse(worst.value(), readings.get(i).value()) != worst.value()) worst = readings.get(i);
    return Optional.ofNullable(worst);
  }

  /** Degrees Celsius; empty where nothing is known of that time. */
  public OptionalDouble meanKinetic(List<Period> within) {
    MeanKineticTemperature.Sum sum = new MeanKineticTemperature.Sum();
    between(within, (i, from, to) -> sum.add(0, rates[i - 1], at[i] - at[i - 1], rates[i], from - at[i - 1], to - at[i - 1]));
    return sum.celsius();
  }

  /** Of how much of that time something is known, in minutes. */
  public double known(List<Period> within) {
    long[] sum = {0};
    between(within, (i, from, to) -> sum[0] += to - from);
    return sum[0] / 60_000.0;
  }

  /** It came so long after it was taken that the sensor had seemed silent. */
  public boolean isLate(RawReading reading) { return reading.receivedAt().toEpochMilli() - reading.t().toEpochMilli() > gapLimit; }

  /** A part of the time from reading {@code i - 1} to reading {@code i}. */
  private interface Part { void is(int i, long from, long to); }

  /** What of the time between readings lies in those periods; nothing of a gap. */
  private void between(List<Period> within, Part told) {
    for (Period period : within) {
      long begin = period.from().toEpochMilli();
      long end = period.to().toEpochMilli();
      for (int i = Math.max(1, first(begin)); i < at.length && at[i - 1] < end; i++) {
        long from = Math.max(begin, at[i - 1]);
        long to = Math.min(end, at[i]);
        if (at[i] - at[i - 1] <= gapLimit && from < to) told.is(i, from, to);
      }
    }
  }

  /** The first reading at that time or later. */
  private int first(long time) {
    int found = Arrays.binarySearch(at, time);
    return found >= 0 ? found : -found - 1;
  }
}
