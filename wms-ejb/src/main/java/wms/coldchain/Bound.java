package wms.coldchain;

import java.util.Arrays;
import java.util.Optional;

/** On which side of a limit the forbidden values lie, and whether the limit itself is one of them. */
public enum Bound {
  ABOVE(">", true, false), AT_LEAST(">=", true, true), BELOW("<", false, false), AT_MOST("<=", false, true);

  private final String sign;
  private final boolean warm;
  private final boolean inclusive;

  Bound(String sign, boolean warm, boolean inclusive) {
    this.sign = sign;
    this.warm = warm;
    this.inclusive = inclusive;
  }

  public static Optional<Bound> of(String sign) { return Arrays.stream(values()).filter(bound -> bound.sign.equals(sign)).findFirst(); }

  public String sign() { return sign; }

  /** Guards against warmth; the others guard against cold. */
  public boolean isWarm() { return warm; }

  public boolean isViolatedBy(double value, double limit) {
    if (value == limit) return inclusive;
    return warm == value > limit;
  }

  /** The worse of two values on this side. */
  public double worse(double one, double other) { return warm ? Math.max(one, other) : Math.min(one, other); }
}
