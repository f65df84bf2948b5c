package wms.precooling;

import wms.shared.Reason;

/** Why pre-cooling says no. */
public enum PrecoolingReason implements Reason {
  /** The medium is not colder than the target: goods never get there. */
  TARGET_UNREACHABLE,
  /** Goods that are warmer than their profile allows count as cool only if a lead says so. */
  TARGET_ABOVE_LIMIT,
  /** The goods are no warmer than the target. */
  COOL_ALREADY,
  ZONE_NOT_FOR_PRECOOLING, ZONE_SILENT, PROBE_OF_OTHER_ZONE, LOT_NOT_THERE, LOT_TWICE, LOT_IN_OTHER_JOB, JOB_HAS_NO_LOTS,
  JOB_ENDED, PULP_ABOVE_TARGET, PULP_UNKNOWN, PROBE_BEFORE_START, TIME_IN_FUTURE, REASON_MISSING, ALREADY_THERE
}
