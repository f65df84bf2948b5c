package wms.telemetry;

/** One quantity of one sensor. */
public record SensedSeries(String sensor, SensedQuantity quantity) {
  public static SensedSeries of(Reading reading) { return new SensedSeries(reading.sensor(), reading.quantity()); }
}
