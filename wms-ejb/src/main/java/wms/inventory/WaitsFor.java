package wms.inventory;

/** Why an adjustment waits for a second person. */
public enum WaitsFor {
  /** It is too large a share of what lies there. */
  SHARE_ABOVE_LIMIT,
  /** It is too much by mass. */
  MASS_ABOVE_LIMIT,
  /** More is lost than such goods dry out in the days since they were last counted. */
  SHRINK_ABOVE_EXPECTED
}
