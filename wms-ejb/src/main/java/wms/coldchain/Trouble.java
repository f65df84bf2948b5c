package wms.coldchain;

import java.util.Optional;

/** What is wrong when a rule is broken: one word for alarms, holds and people. */
public enum Trouble {
  EXCURSION_WARM, EXCURSION_COLD, CHANGES_TOO_FAST, HUMIDITY_HIGH, HUMIDITY_LOW, DOOR_OPEN, POWER_LOST, BATTERY_LOW, GAS_HIGH;

  /** Empty when there is nothing wrong with it: no rule can be made of a closed door or a full battery. */
  public static Optional<Trouble> of(Measure measure, Bound bound) {
    boolean isHigh = bound.isWarm();
    return Optional.ofNullable(switch (measure.quantity()) {
      case TEMP -> measure.isChange() ? CHANGES_TOO_FAST : isHigh ? EXCURSION_WARM : EXCURSION_COLD;
      case HUM -> measure.isChange() ? null : isHigh ? HUMIDITY_HIGH : HUMIDITY_LOW;
      case DOOR -> isHigh ? DOOR_OPEN : null;
      case POWER -> isHigh ? null : POWER_LOST;
      case BATT -> measure.isChange() || isHigh ? null : BATTERY_LOW;
      case CO2, C2H4 -> measure.isChange() || !isHigh ? null : GAS_HIGH;
      case KWH, DEFROST -> null;
    });
  }
}
