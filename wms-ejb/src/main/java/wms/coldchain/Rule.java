package wms.coldchain;

import java.time.Duration;

/**
 * How long a temperature may be beyond a limit. WHO: "above 8.0 continuously for 10 h".
 *
 * @param limit degrees Celsius
 * @param duration how long beyond the limit makes it an excursion; zero means at once
 * @param hysteresis how far back inside the limit it must come to end, degrees
 * @param window null: the duration must be continuous; otherwise it adds up within this stretch of time
 */
public record Rule(String code, Bound bound, double limit, Duration duration, double hysteresis, Duration window, Severity severity) {
  public Rule {
    if (hysteresis < 0) throw new IllegalArgumentException("hysteresis below zero");
    if (duration.isNegative()) throw new IllegalArgumentException("duration below zero");
    if (window != null && window.compareTo(duration) < 0) throw new IllegalArgumentException("window shorter than duration");
  }

  public boolean isCumulative() { return window != null; }

  public boolean isViolatedBy(double value) { return bound.isViolatedBy(value, limit); }

  /** An excursion goes on until the value has come back by the hysteresis. */
  public boolean isStillOutside(double value) { return bound.isViolatedBy(value, bound.isWarm() ? limit - hysteresis : limit + hysteresis); }
}
