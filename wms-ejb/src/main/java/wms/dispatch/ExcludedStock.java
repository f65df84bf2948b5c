package wms.dispatch;

import java.math.BigDecimal;

/** Stock that lies at a facility and may not go; it only serves to explain an unmet need. */
public record ExcludedStock(String facility, String material, String lot, BigDecimal quantity, Cause cause) {
  public enum Cause {
    HELD, RECALLED, EXPIRED, WITHOUT_CERTIFICATE;

    /** A person can end it here and now: by deciding, or by adding the certificate. */
    public boolean isCurable() { return this == HELD || this == WITHOUT_CERTIFICATE; }
  }
}
