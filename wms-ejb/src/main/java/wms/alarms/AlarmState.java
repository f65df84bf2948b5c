package wms.alarms;

/** The states of ISA-18.2. */
public enum AlarmState {
  /** The cause is there and nobody has answered. */
  UNACKNOWLEDGED,
  /** The cause is there and somebody has it. */
  ACKNOWLEDGED,
  /** The cause went before anybody answered; it still wants an answer. */
  RETURNED_UNACKNOWLEDGED,
  /** The cause is there and a person keeps it quiet until a time. */
  SHELVED,
  /** The cause is there and a rule of the site keeps it quiet for as long as that rule holds. */
  SUPPRESSED,
  /** The cause is there and a person keeps it quiet until somebody puts it back, for repairs. */
  OUT_OF_SERVICE,
  /** Gone and answered, or gone while it was kept quiet. */
  NORMAL
}
