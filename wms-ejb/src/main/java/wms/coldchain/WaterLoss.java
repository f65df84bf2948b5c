package wms.coldchain;

/**
 * How much faster goods lose water in one air than in another: as the deficit of vapour pressure, which drives the water out of them, is
 * larger. Vapour pressure at saturation by the Magnus formula, over water and below 0 degrees over ice (WMO-No. 8, Guide to Instruments and
 * Methods of Observation, volume I, chapter 4, annex 4.B).
 *
 * @param at degrees Celsius at which they lose as much as is said of them
 * @param humidity the relative humidity then, percent, less than 100; null: humidity counts for nothing
 */
public record WaterLoss(double at, Integer humidity) {
  /**
   * How many times as fast as is said of them.
   *
   * @param percent relative humidity; NaN where nobody knows: as it is said of them
   */
  public double factor(double celsius, double percent) { return saturated(celsius) / saturated(at) * dryness(percent); }

  private double dryness(double percent) {
    if (humidity == null || Double.isNaN(percent)) return 1;
    return (100 - Math.min(100, percent)) / (100 - humidity);
  }

  /** hPa. */
  static double saturated(double celsius) {
    return celsius < 0 ? 6.112 * Math.exp(22.46 * celsius / (272.62 + celsius)) : 6.112 * Math.exp(17.62 * celsius / (243.12 + celsius));
  }
}
