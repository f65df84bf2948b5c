package wms.coldchain.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;
import wms.coldchain.ShelfLife;

/**
 * How warm a zone was, hour by hour. An hour without readings counts as the warmest of the hour before the gap, the hour after it and the
 * upper end of the zone's band: nobody knows better, and goods must not seem younger than they are.
 */
public final class AirOfZone {
  private final Instant start;
  private final double[] celsius;

  /**
   * @param start the beginning of the first hour
   * @param celsius the mean of the warmest sensor in each hour, NaN where there is none
   * @param high the upper end of the zone's band; null: not limited
   */
  public AirOfZone(Instant start, double[] celsius, Double high) {
    this.start = start;
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
    HourSums used = HourSums.of(start, celsius.length, hour -> life.used(1, Double.isNaN(celsius[hour]) ? life.at() : celsius[hour]));
    return used::between;
  }

  /** Over all its hours; empty where nothing at all is known. */
  public OptionalDouble mean() { return Arrays.stream(celsius).filter(hour -> !Double.isNaN(hour)).average(); }

  /** The share of a life used up from one moment to a later one. */
  public interface LifeClock { double between(Instant from, Instant to); }
}
