package wms.telemetry;

/** Whether a gateway does what it was told. */
public enum ConfigurationState {
  /** It has not said. */
  UNKNOWN,
  /** It follows an older one. */
  UNDER_WAY,
  FOLLOWED,
  /** Its settings name no {@code server.key}: it follows them alone. */
  NO_KEY,
  /** It does not believe us, mostly because its {@code server.key} is not ours. */
  REFUSED
}
