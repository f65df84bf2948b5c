package wms.facilities;

/** How a facility works: as in normal times 平时, on alert 戒备, for the emergency 急时, or on its way back 恢复. */
public enum Mode {
  NORMAL, ALERT, EMERGENCY, RECOVERY;

  /** In an emergency and while recovering from it the facility works for relief: ordinary orders wait. */
  public boolean isForRelief() { return this == EMERGENCY || this == RECOVERY; }

  /** An emergency ends by way of recovery: reserves are refilled before the facility counts as normal again. */
  public boolean mayBecome(Mode next) {
    return switch (this) {
      case NORMAL -> next == ALERT || next == EMERGENCY;
      case ALERT -> next == NORMAL || next == EMERGENCY;
      case EMERGENCY -> next == RECOVERY;
      case RECOVERY -> next == NORMAL || next == ALERT || next == EMERGENCY;
    };
  }
}
