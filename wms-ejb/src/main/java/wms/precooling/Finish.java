package wms.precooling;

/**
 * The goods are said to be cool enough.
 *
 * @param probeTemperature taken of them for this, degrees Celsius; null: the newest that is known
 * @param reason why they are good enough although they are warmer than the target; or null
 */
public record Finish(Double probeTemperature, String reason) {
  public boolean isExcused() { return reason != null && !reason.isBlank(); }
}
