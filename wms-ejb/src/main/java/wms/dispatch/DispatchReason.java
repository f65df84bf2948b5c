package wms.dispatch;

import wms.shared.Reason;

/** Why a situation cannot be planned at all. */
public enum DispatchReason implements Reason {
  UNKNOWN_PLACE, UNKNOWN_MATERIAL, DUPLICATE, MISSING, NOT_POSITIVE, NEGATIVE, NOT_A_MULTIPLE_OF_STEP, TOO_LARGE, NO_CAPACITY
}
