package wms.telemetry;

/** What the calibration of a sensor found: true value = slope x reading + offset, in the quantity's unit. */
public record SensorCorrection(String sensor, SensedQuantity quantity, double slope, double offset) {
  public static final double LEAST_SLOPE = 0.5;
  public static final double MOST_SLOPE = 2;
  public static final double MOST_OFFSET = 20;

  /** Beyond this the sensor is broken, not out of calibration. */
  boolean isCredible() { return slope >= LEAST_SLOPE && slope <= MOST_SLOPE && Math.abs(offset) <= MOST_OFFSET; }
}
