package wms.telemetry.domain;

/** How many readings, the lowest, the highest and their sum. Those of two stretches that share no reading add up. */
public record Summary(int readings, double lowest, double highest, double total) {
  public static final Summary NONE = new Summary(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0);

  public static Summary of(Points points) {
    Summary all = NONE;
    for (int i = 0; i < points.size(); i++) all = all.with(points.value(i));
    return all;
  }

  public Summary with(double value) { return and(new Summary(1, value, value, value)); }

  public Summary and(Summary other) {
    return new Summary(readings + other.readings, Math.min(lowest, other.lowest), Math.max(highest, other.highest), total + other.total);
  }

  public boolean isEmpty() { return readings == 0; }

  /** Of one reading or more. */
  public double mean() { return total / readings; }
}
