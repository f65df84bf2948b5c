package wms.coldchain;

import java.time.Duration;
import wms.telemetry.SensedQuantity;

/**
 * What a rule looks at.
 *
 * @param per null: the value as it is sensed; otherwise by how much it rose, or fell, within this time
 */
public record Measure(SensedQuantity quantity, Duration per) {
  public static final Measure TEMPERATURE = new Measure(SensedQuantity.TEMP, null);

  public Measure {
    if (per != null && (per.isNegative() || per.isZero())) throw new IllegalArgumentException("a change within no time");
    if (per != null && quantity.isSwitch()) throw new IllegalArgumentException("a switch does not change by degrees");
  }

  public boolean isChange() { return per != null; }

  /** Open or shut, on or off: what it says holds until it says something else. */
  public boolean isSwitch() { return quantity.isSwitch(); }
}
