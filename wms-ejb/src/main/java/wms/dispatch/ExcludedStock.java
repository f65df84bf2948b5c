package wms.dispatch;

import java.math.BigDecimal;

/** Stock that lies at a facility and may not go; it only serves to explain an unmet need. */
public record ExcludedStock(String facility, String material, String lot, BigDecimal quantity, Cause cause) {
  public enum Cause { HELD, EXPIRED }
}
