package wms.alarms;

/** The core states of ISA-18.2. */
public enum AlarmState {
  /** The cause is there and nobody has answered. */
  UNACKNOWLEDGED,
  /** The cause is there and somebody has it. */
  ACKNOWLEDGED,
  /** The cause went before anybody answered; it still wants an answer. */
  RETURNED_UNACKNOWLEDGED,
  /** Gone and answered. */
  NORMAL
}
