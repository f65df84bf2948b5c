package wms.coldchain.domain;

import java.time.Instant;
import java.util.function.IntToDoubleFunction;

/** What each hour adds, summed up once, so that any time between is one subtraction. Within an hour it adds evenly. */
final class HourSums {
  private static final double HOUR = 3_600_000;
  private final long start;
  private final double[] sums;

  private HourSums(long start, double[] sums) {
    this.start = start;
    this.sums = sums;
  }

  /** @param start the beginning of hour 0 */
  static HourSums of(Instant start, int hours, IntToDoubleFunction added) {
    double[] sums = new double[hours + 1];
    for (int hour = 0; hour < hours; hour++) sums[hour + 1] = sums[hour] + added.applyAsDouble(hour);
    return new HourSums(start.toEpochMilli(), sums);
  }

  double between(Instant from, Instant to) { return Math.max(0, until(to) - until(from)); }

  private double until(Instant at) {
    double hours = Math.min(sums.length - 1, Math.max(0, (at.toEpochMilli() - start) / HOUR));
    int whole = Math.min(sums.length - 2, (int) hours);
    return whole < 0 ? 0 : sums[whole] + (hours - whole) * (sums[whole + 1] - sums[whole]);
  }
}
