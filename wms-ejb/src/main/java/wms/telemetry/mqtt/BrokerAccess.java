package wms.telemetry.mqtt;

import java.nio.file.Path;
import java.util.List;

/**
 * How to reach the broker.
 *
 * @param ca certificates (PEM) to trust where the line is encrypted, or null for those of the Java runtime
 * @param clientId one of its own for each server: two with the same evict each other for ever
 * @param otherTopics filters of topics that other dialects are spoken on
 * @param sparkplugHost what we are called where Sparkplug is spoken
 */
record BrokerAccess(String url, Path ca, String user, String password, String clientId, List<String> otherTopics, String sparkplugHost) {
  /** How long the broker keeps what we have not acknowledged while we are away. */
  static final long SESSION_SECONDS = 7 * 24 * 3600L;
  /** Messages the broker may have sent us unacknowledged. Of at most 256 KiB each. */
  static final int RECEIVE_MAXIMUM = 256;

  @Override public String toString() { return url + " as " + clientId; }
}
