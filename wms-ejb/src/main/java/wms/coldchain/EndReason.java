package wms.coldchain;

/** How an excursion ended. */
public enum EndReason {
  /** The temperature came back inside its limit. */
  REGAINED,
  /** The sensor fell silent for longer than its gap limit. */
  SENSOR_SILENT,
  /** Late data showed that it never was one. */
  WITHDRAWN
}
