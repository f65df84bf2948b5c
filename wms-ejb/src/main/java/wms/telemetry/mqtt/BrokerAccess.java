package wms.telemetry.mqtt;

/**
 * How to reach the broker.
 *
 * @param clientId one of its own for each server: two with the same evict each other for ever
 */
record BrokerAccess(String url, String user, String password, String clientId) {
  /** How long the broker keeps what we have not acknowledged while we are away. */
  static final long SESSION_SECONDS = 7 * 24 * 3600L;
  /** Messages the broker may have sent us unacknowledged. Of at most 256 KiB each. */
  static final int RECEIVE_MAXIMUM = 256;

  @Override public String toString() { return url + " as " + clientId; }
}
