package wms.alarms;

import wms.shared.Reason;

/** Why an alarm could not be answered. */
public enum AlarmReason implements Reason { COMMENT_MISSING, ALREADY_ACKNOWLEDGED }
