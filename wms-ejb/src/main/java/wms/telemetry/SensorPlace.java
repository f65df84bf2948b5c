package wms.telemetry;

/** What a thermometer feels. */
public enum SensorPlace {
  /** The zone's air. */
  AIR,
  /** The inside of goods 果心: it says how warm they are, and nothing of how the zone keeps its band. */
  PULP
}
