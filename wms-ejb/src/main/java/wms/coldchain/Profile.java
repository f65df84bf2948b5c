package wms.coldchain;

import java.util.List;

/**
 * What a zone of one temperature class must keep.
 *
 * @param low lower end of its band, degrees Celsius; null when cold is not limited
 * @param high upper end of its band; null when warmth is not limited
 */
public record Profile(String code, Double low, Double high, List<Rule> rules) {
  /** Neither warmth nor cold matters here: no sensor is asked. */
  public boolean isUncontrolled() { return low == null && high == null; }

  public boolean isTooWarm(double value) { return high != null && value > high; }

  public boolean isTooCold(double value) { return low != null && value < low; }
}
