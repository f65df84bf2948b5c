package wms.coldchain;

import java.util.Arrays;

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
    double area = 0;
    for (int i = 1; i < times.length; i++) area += (times[i] - times[i - 1]) * (rate(celsius[i]) + rate(celsius[i - 1])) / 2;
    return celsius(area / (times[times.length - 1] - times[0]));
  }

  private static double rate(double celsius) { return Math.exp(-DH_OVER_R / (celsius + ZERO_C)); }

  private static double celsius(double meanRate) { return DH_OVER_R / -Math.log(meanRate) - ZERO_C; }
}
