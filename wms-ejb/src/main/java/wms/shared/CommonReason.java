package wms.shared;

/** Refusals that are the same in every capability. */
public enum CommonReason implements Reason {
  INVALID_INPUT, NOT_FOUND, STALE, NOT_SIGNED_IN, NOT_ALLOWED, TOO_MANY_ATTEMPTS, KEY_REUSED, IF_MATCH_MISSING, BUSY, TOO_LARGE
}
