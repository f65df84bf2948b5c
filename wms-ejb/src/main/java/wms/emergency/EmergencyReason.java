package wms.emergency;

import wms.shared.Reason;

/** Why an act of the emergency was refused. */
public enum EmergencyReason implements Reason {
  INCIDENT_CLOSED, NEED_BOOKED, ID_TAKEN, SWITCH_BLOCKED, PREVIEW_OUTDATED, NOTHING_NEEDED, ALL_NEEDS_BOOKED
}
