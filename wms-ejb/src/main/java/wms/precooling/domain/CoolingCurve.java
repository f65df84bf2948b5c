package wms.precooling.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.precooling.PrecoolingReason;
import wms.shared.Refusal;

/**
 * How goods lose their heat to a medium that is kept cold: in each half-cooling time the difference between the two halves. What is left
 * of the difference is Y = (T - Ta)/(Ti - Ta), so a temperature is reached after t = Z log2(1/Y), and seven eighths of the way after 3 Z.
 * A temperature at or below the medium's is never reached.
 *
 * @param start temperature of the goods at the beginning, Ti, degrees Celsius
 * @param medium temperature of the air or water around them, Ta
 * @param halfCoolingHours Z, more than zero
 */
public record CoolingCurve(double start, double medium, double halfCoolingHours) {
  /** With less than this left of the difference a reading says more about the probe than about the cooling. */
  private static final double LEAST_TELLING = 1 / 16.0;

  public CoolingCurve {
    if (!(start > medium)) throw new IllegalArgumentException("goods at " + start + " are not cooled by " + medium);
    if (!(halfCoolingHours > 0) || Double.isInfinite(halfCoolingHours)) throw new IllegalArgumentException("not a half-cooling time: " + halfCoolingHours);
  }

  /**
   * The curve from the start through what the probe said: least squares on ln Y, whose slope is -ln 2 / Z. Readings at or below the
   * medium, and those of the beginning itself, say nothing about Z; those near the medium are asked only when there are no others.
   *
   * @return empty as long as the readings show no cooling
   */
  public static Optional<CoolingCurve> fit(double start, double medium, Collection<PulpReading> readings) {
    if (!(start > medium)) return Optional.empty();
    List<PulpReading> above = readings.stream().filter(reading -> reading.hours() > 0 && reading.celsius() > medium).toList();
    List<PulpReading> telling = above.stream().filter(reading -> left(start, medium, reading.celsius()) >= LEAST_TELLING).toList();
    return slope(start, medium, telling.isEmpty() ? above : telling).map(slope -> new CoolingCurve(start, medium, Math.log(2) / slope));
  }

  /** How fast -ln Y rises, per hour. */
  private static Optional<Double> slope(double start, double medium, List<PulpReading> readings) {
    double fall = 0;
    double squares = 0;
    for (PulpReading reading : readings) {
      fall -= reading.hours() * Math.log(left(start, medium, reading.celsius()));
      squares += reading.hours() * reading.hours();
    }
    double slope = fall / squares;
    return slope > 0 && Math.log(2) / slope < Double.MAX_VALUE ? Optional.of(slope) : Optional.empty();
  }

  /** @throws Refusal TARGET_UNREACHABLE when the medium is not colder than the target */
  public static void mustBeReachable(double target, double medium) {
    if (!isReachable(target, medium)) throw Refusal.conflict(PrecoolingReason.TARGET_UNREACHABLE, Map.of("target", target, "medium", medium));
  }

  public static boolean isReachable(double target, double medium) { return target > medium; }

  /** Where seven eighths of the way from the start to the medium are done. */
  public static double sevenEighths(double start, double medium) { return medium + (start - medium) / 8; }

  /** What is left of the difference, Y: 1 at the start, towards 0. */
  public double left(double celsius) { return left(start, medium, celsius); }

  private static double left(double start, double medium, double celsius) { return (celsius - medium) / (start - medium); }

  /** The temperature of the goods so many hours after the start. */
  public double at(double hours) { return medium + (start - medium) * Math.pow(2, -hours / halfCoolingHours); }

  /**
   * How long after the start the goods have that temperature; nothing or less when they began no warmer.
   *
   * @throws Refusal TARGET_UNREACHABLE
   */
  public double hoursTo(double celsius) {
    mustBeReachable(celsius, medium);
    return -halfCoolingHours * Math.log(left(celsius)) / Math.log(2);
  }

  public double hoursToSevenEighths() { return 3 * halfCoolingHours; }
}
