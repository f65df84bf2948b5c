package wms.alarms;

public enum AlarmCode {
  EXCURSION_WARM, EXCURSION_COLD, GATEWAY_SILENT, SENSOR_SILENT,
  /** A way to tell people or others has failed for so long that messages were given up. */
  CHANNEL_FAILED
}
