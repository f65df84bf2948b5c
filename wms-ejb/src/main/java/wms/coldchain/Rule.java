package wms.coldchain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a value may be beyond a limit. WHO: "above 8.0 continuously for 10 h".
 *
 * @param limit in the unit of the quantity; for a change within a time, by how much; 1 and 0 are a switch's true and false
 * @param duration how long beyond the limit makes it an excursion; zero means at once
 * @param hysteresis how far back inside the limit it must come to end
 * @param window null: the duration must be continuous; otherwise it adds up within this stretch of time
 * @param holds whether the goods in the zone are held for it
 */
public record Rule(String code, Measure measure, Bound bound, double limit, Duration duration, double hysteresis, Duration window, Severity severity, Allowance allowance, boolean holds, InForce inForce) {
  public Rule {
    if (hysteresis < 0) throw new IllegalArgumentException("hysteresis below zero");
    if (duration.isNegative()) throw new IllegalArgumentException("duration below zero");
    if (window != null && window.compareTo(duration) < 0) throw new IllegalArgumentException("window shorter than duration");
  }

  /** Of a temperature, always in force, without allowances; goods are held for it. */
  public Rule(String code, Bound bound, double limit, Duration duration, double hysteresis, Duration window, Severity severity) {
    this(code, Measure.TEMPERATURE, bound, limit, duration, hysteresis, window, severity, Allowance.NONE, true, InForce.ALWAYS);
  }

  public Rule inForce(InForce when) { return new Rule(code, measure, bound, limit, duration, hysteresis, window, severity, allowance, holds, when); }

  /** Says the same, whenever it says so. */
  public boolean saysTheSameAs(Rule other) { return inForce(InForce.ALWAYS).equals(other.inForce(InForce.ALWAYS)); }

  public boolean holdsAt(Instant at) { return inForce.holdsAt(at); }

  public boolean isCumulative() { return window != null; }

  public boolean isViolatedBy(double value) { return bound.isViolatedBy(value, limit); }

  /** An excursion goes on until the value has come back by the hysteresis. */
  public boolean isStillOutside(double value) { return bound.isViolatedBy(value, bound.isWarm() ? limit - hysteresis : limit + hysteresis); }
}
