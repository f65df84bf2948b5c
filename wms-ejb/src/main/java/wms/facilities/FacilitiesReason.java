package wms.facilities;

import wms.shared.Reason;

/** Why facilities say no. */
public enum FacilitiesReason implements Reason { MODE_NOT_REACHABLE, REASON_MISSING }
