package wms.alarms;

import wms.coldchain.Trouble;

/** What is wrong; those that rules find have the names of their trouble. */
public enum AlarmCode {
  EXCURSION_WARM, EXCURSION_COLD, CHANGES_TOO_FAST, HUMIDITY_HIGH, HUMIDITY_LOW, DOOR_OPEN, POWER_LOST, BATTERY_LOW, GAS_HIGH, GATEWAY_SILENT, SENSOR_SILENT, DATA_GAP, SENSORS_DISAGREE, CALIBRATION_OVERDUE,
  /** A way to tell people or others has failed for so long that messages were given up. */
  CHANNEL_FAILED;

  public static AlarmCode of(Trouble trouble) { return valueOf(trouble.name()); }
}
