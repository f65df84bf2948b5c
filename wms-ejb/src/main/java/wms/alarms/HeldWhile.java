package wms.alarms;

/** What keeps an alarm quiet by design for as long as it lasts. */
public enum HeldWhile {
  /** No goods lie in its zone: a room that is switched off out of season harms nothing. */
  ZONE_EMPTY,
  /** A gateway of the facility is silent: what follows from missing data is told by that alarm. */
  GATEWAY_SILENT
}
