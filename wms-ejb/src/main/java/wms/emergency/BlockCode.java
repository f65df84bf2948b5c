package wms.emergency;

/** Why a switch may not be made now. */
public enum BlockCode {
  /** Alert and emergency need an incident that is open. */
  NO_OPEN_INCIDENT,
  /** incident: the one named is closed. */
  INCIDENT_CLOSED,
  /** kind: points and pre-cooling centres have no emergency use. */
  NOT_CONVERTIBLE,
  /** mode. */
  ALREADY_IN_MODE,
  /** from, to, allowed. */
  STEP_NOT_ALLOWED,
  /** zone, excursion, since: goods must not be handed over in a room that is out of its band. */
  EXCURSION_OPEN,
  /** zone, lots: a quarantine zone gives up its use only when no held goods lie in it. */
  HELD_GOODS_IN_QUARANTINE,
  /** count, numbers: goods of a reserve are booked to leave; load or cancel them first. */
  LOADING_TASKS_WAITING,
  /** number, to: the facility was switched again since; take that switch back first. */
  SWITCHED_SINCE,
  /** zone, expected, now: somebody gave the zone another use since. */
  ZONE_CHANGED_SINCE
}
