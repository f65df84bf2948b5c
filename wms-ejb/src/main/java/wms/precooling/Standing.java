package wms.precooling;

/** How a running job stands at the moment; the first that fits. */
public enum Standing {
  /** The target is reached, the goods may be confirmed and put away. */
  READY,
  /** The medium has become too warm for the target. */
  UNREACHABLE,
  /** Nobody knows how warm the goods are now. */
  PULP_UNKNOWN,
  /** Later than it must be done, or going to be. */
  LATE,
  COOLING
}
