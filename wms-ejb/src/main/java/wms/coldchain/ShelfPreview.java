package wms.coldchain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model says.
 *
 * @param rates of each temperature that was asked
 * @param usedPercent of the whole life, by the way
 * @param daysLeft after the way, at the temperature the life is given for; 0 when it is over
 * @param curve what is left along the way, with its ends and bends
 */
public record ShelfPreview(List<Rate> rates, double usedPercent, double daysLeft, List<Point> curve) {
  /**
   * @param speed how many times as fast goods age as at the temperature their life is given for
   * @param lifeDays their whole life at this temperature
   * @param daysLeft after the way, at this temperature
   */
  public record Rate(double celsius, double speed, double lifeDays, double daysLeft) {}

  /** @param leftPercent of the whole life, so many hours after the way's beginning */
  public record Point(double hours, double leftPercent) {}

  public static ShelfPreview of(ShelfLife life, List<ShelfTrial.Stretch> way, List<Double> temperatures) {
    List<Point> curve = new ArrayList<>(List.of(new Point(0, 100)));
    double hours = 0;
    double used = 0;
    for (ShelfTrial.Stretch stretch : way) {
      double after = used + life.used(stretch.hours(), stretch.celsius());
      if (used < 1 && after > 1) curve.add(new Point(hours + stretch.hours() * (1 - used) / (after - used), 0));
      hours += stretch.hours();
      used = after;
      curve.add(new Point(hours, left(used)));
    }
    double daysLeft = Math.max(0, 1 - used) * life.days();
    List<Rate> rates = temperatures.stream().map(celsius -> rate(life, celsius, daysLeft)).toList();
    return new ShelfPreview(rates, 100 * used, daysLeft, List.copyOf(curve));
  }

  private static Rate rate(ShelfLife life, double celsius, double daysLeft) {
    double speed = life.speed(celsius);
    return new Rate(celsius, speed, life.days() / speed, daysLeft / speed);
  }

  private static double left(double used) { return 100 * Math.max(0, 1 - used); }
}
