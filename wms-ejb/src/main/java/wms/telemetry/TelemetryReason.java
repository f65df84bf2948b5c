package wms.telemetry;

import wms.shared.Reason;

/** Why a reading, or what is said of a sensor, was not taken. */
public enum TelemetryReason implements Reason {
  UNKNOWN_SENSOR, UNKNOWN_GATEWAY, WRONG_FACILITY, MALFORMED, UNIT_MISMATCH, IMPOSSIBLE_VALUE, TIME_IMPLAUSIBLE,
  /** Another value is already known for the same sensor, quantity and time; the first stays. */
  CONFLICT,
  /** It comes so late that the raw readings of its time have been dropped. */
  TOO_OLD,
  /** The message is larger than 256 KiB. */
  TOO_LARGE,
  /** It was tried alone and again and could not be stored, while other messages could. */
  NOT_STORED,
  /** A calibration that claims more than a sound sensor can be off by. */
  CORRECTED_TOO_FAR,
  /** One quantity of one sensor has one correction. */
  CORRECTED_TWICE;

  /** It may be otherwise once the registry of gateways and sensors is read anew. */
  public boolean isOfRegistry() { return this == UNKNOWN_SENSOR || this == UNKNOWN_GATEWAY || this == WRONG_FACILITY; }
}
