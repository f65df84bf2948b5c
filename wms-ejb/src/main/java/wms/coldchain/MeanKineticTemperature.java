package wms.coldchain;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The one temperature that would do a product as much harm as the temperatures it really had (USP 1160 and 1079.2, Haynes), degrees
 * Celsius. Activation energy over gas constant is 10000 K (83.144 kJ/mol). Judges warmth only; it never excuses freezing.
 */
public final class MeanKineticTemperature {
  private static final double DH_OVER_R = 10_000;
  private static final double ZERO_C = 273.15;

  private MeanKineticTemperature() {}

  /** All readings count alike. */
  public static double of(double... celsius) {
    double[] weights = new double[celsius.length];
    Arrays.fill(weights, 1);
    return weighted(celsius, weights);
  }

  /** @param weights how long each temperature lasted, in any unit */
  public static double weighted(double[] celsius, double[] weights) {
    if (celsius.length == 0 || celsius.length != weights.length) throw new IllegalArgumentException("as many weights as temperatures, at least one");
    double sum = 0;
    double total = 0;
    for (int i = 0; i < celsius.length; i++) {
      sum += weights[i] * rate(celsius[i]);
      total += weights[i];
    }
    return celsius(sum / total);
  }

  /**
   * Readings at unequal times: the trapezoid of the rate over time, divided by the span.
   *
   * @param times rising, in any unit
   */
  public static double over(double[] times, double[] celsius) {
    if (celsius.length == 0 || celsius.length != times.length) throw new IllegalArgumentException("as many times as temperatures, at least one");
    if (celsius.length == 1) return celsius[0];
    Sum sum = new Sum();
    for (int i = 1; i < times.length; i++) sum.add(times[i - 1], rate(celsius[i - 1]), times[i], rate(celsius[i]), times[i - 1], times[i]);
    return sum.celsius().orElse(celsius[0]);
  }

  /** Adds up stretches between readings, in any order; what lies between two stretches counts for nothing. */
  public static final class Sum {
    private double area;
    private double span;

    /**
     * The part from {@code begin} to {@code end} of the time between two readings, over which the rate goes straight from one to the other.
     *
     * @param from time of the first reading, in the unit of all times
     * @param rateFrom {@link #rate} of the first reading
     */
    public void add(double from, double rateFrom, double to, double rateTo, double begin, double end) {
      if (end <= begin) return;
      double slope = (rateTo - rateFrom) / (to - from);
      area += (end - begin) * (rateFrom + slope * ((begin + end) / 2 - from));
      span += end - begin;
    }

    /** Empty when no time was added. */
    public OptionalDouble celsius() { return span > 0 ? OptionalDouble.of(MeanKineticTemperature.celsius(area / span)) : OptionalDouble.empty(); }
  }

  /** How fast goods are harmed at that temperature, up to a constant. */
  public static double rate(double celsius) { return Math.exp(-DH_OVER_R / (celsius + ZERO_C)); }

  private static double celsius(double meanRate) { return DH_OVER_R / -Math.log(meanRate) - ZERO_C; }
}
