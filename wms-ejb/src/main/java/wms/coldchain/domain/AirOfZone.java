package wms.coldchain.domain;

import java.time.Instant;
import wms.coldchain.ShelfLife;

/**
 * How warm a zone was, hour by hour. An hour without readings counts as the warmest of the hour before the gap, the hour after it and the
 * upper end of the zone's band: nobody knows better, and goods must not seem younger than they are.
 */
public final class AirOfZone {
  private static final double HOUR = 3_600_000;
  private final long start;
  private final double[] celsius;

  /**
   * @param start the beginning of the first hour
   * @param celsius the mean of the warmest sensor in each hour, NaN where there is none
   * @param high the upper end of the zone's band; null: not limited
   */
  public AirOfZone(Instant start, double[] celsius, Double high) {
    this.start = start.toEpochMilli();
    this.celsius = filled(celsius, high == null ? Double.NaN : high);
  }

  private static double[] filled(double[] known, double high) {
    double[] filled = known.clone();
    for (int i = 0; i < known.length; ) {
      int end = i;
      while (end < known.length && Double.isNaN(known[end])) end++;
      double warmest = warmer(high, warmer(i == 0 ? Double.NaN : known[i - 1], end == known.length ? Double.NaN : known[end]));
      for (; i < end; i++) filled[i] = warmest;
      i++;
    }
    return filled;
  }

  private static double warmer(double one, double other) {
    if (Double.isNaN(one)) return other;
    return Double.isNaN(other) ? one : Math.max(one, other);
  }

  /** Its hours as a clock for goods that age like this. Where nothing at all is known of the temperature, they age as their life is given for. */
  public LifeClock clockFor(ShelfLife life) {
    double[] sums = new double[celsius.length + 1];
    for (int i = 0; i < celsius.length; i++) sums[i + 1] = sums[i] + life.used(1, Double.isNaN(celsius[i]) ? life.at() : celsius[i]);
    return (from, to) -> Math.max(0, reading(sums, to) - reading(sums, from));
  }

  private double reading(double[] sums, Instant at) {
    double hours = Math.min(sums.length - 1, Math.max(0, (at.toEpochMilli() - start) / HOUR));
    int whole = Math.min(sums.length - 2, (int) hours);
    return whole < 0 ? 0 : sums[whole] + (hours - whole) * (sums[whole + 1] - sums[whole]);
  }

  /** The share of a life used up from one moment to a later one. */
  public interface LifeClock { double between(Instant from, Instant to); }
}
