package wms.coldchain.domain;

import java.time.Instant;
import java.util.OptionalDouble;
import wms.coldchain.WaterLoss;

/**
 * How fast a zone's air dried goods out, hour by hour. An hour of which the temperature is not known counts as one at their own rate: what
 * nobody measured explains no loss beyond it.
 */
public final class DryingHours {
  private final HourSums counted;
  private final Mean celsius;
  private final Mean percent;

  /**
   * @param start the beginning of the first hour
   * @param celsius the temperature of each hour, NaN where it is not known
   * @param percent the relative humidity of each hour, NaN where it is not known
   */
  public DryingHours(Instant start, double[] celsius, double[] percent, WaterLoss loss) {
    counted = HourSums.of(start, celsius.length, hour -> Double.isNaN(celsius[hour]) ? 1 : loss.factor(celsius[hour], percent[hour]));
    this.celsius = new Mean(start, celsius);
    this.percent = new Mean(start, percent);
  }

  /** As how many days at their own rate the time counts. */
  public double days(Instant from, Instant to) { return counted.between(from, to) / 24; }

  /** Over the hours of which it is known; empty when there is none. */
  public OptionalDouble celsius(Instant from, Instant to) { return celsius.between(from, to); }

  /** Relative humidity, percent, over the hours of which it is known; empty when there is none. */
  public OptionalDouble percent(Instant from, Instant to) { return percent.between(from, to); }

  private static final class Mean {
    private final HourSums known;
    private final HourSums sum;

    Mean(Instant start, double[] values) {
      known = HourSums.of(start, values.length, hour -> Double.isNaN(values[hour]) ? 0 : 1);
      sum = HourSums.of(start, values.length, hour -> Double.isNaN(values[hour]) ? 0 : values[hour]);
    }

    OptionalDouble between(Instant from, Instant to) {
      double hours = known.between(from, to);
      return hours == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.between(from, to) / hours);
    }
  }
}
