package wms.coldchain;

/** How an excursion ended. */
public enum EndReason {
  /** The value came back inside its limit. */
  REGAINED,
  /** The sensor fell silent for longer than its gap limit. */
  SENSOR_SILENT,
  /** Its rule was no longer in force. */
  RULE_CHANGED,
  /** Late data showed that it never was one. */
  WITHDRAWN
}
