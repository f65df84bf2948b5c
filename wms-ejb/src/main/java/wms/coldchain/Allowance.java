package wms.coldchain;

import java.time.Duration;

/**
 * When a rule's clock stands although the value is beyond the limit: goods do not warm as fast as air does, and time that is known to come and
 * go is no excursion. What lasts longer counts from there on.
 *
 * @param door how long at most after a door of the zone was opened, while it stays open; null: an open door excuses nothing
 * @param defrost whether in the zone's declared defrosts, for as long as its equipment says at most
 */
public record Allowance(Duration door, boolean defrost) {
  public static final Allowance NONE = new Allowance(null, false);

  public Allowance {
    if (door != null && (door.isNegative() || door.isZero())) throw new IllegalArgumentException("a door window of no time");
  }

  public boolean isNone() { return door == null && !defrost; }
}
