package wms.trace;

import wms.shared.Reason;

/** Why tracing says no. */
public enum TraceReason implements Reason {
  NOTHING_SELECTED, LOT_UNKNOWN, NO_LOT_SELECTED, SELECTION_TOO_LARGE, DAYS_REVERSED, ALREADY_RECALLED, RECALL_LIFTED, OWN_RECALL, RECALL_REASON_MISSING
}
