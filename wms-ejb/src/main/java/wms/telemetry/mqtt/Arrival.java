package wms.telemetry.mqtt;

import wms.telemetry.GatewayStatus;
import wms.telemetry.ReadingPack;
import wms.telemetry.domain.RawMessage;

/**
 * A message waiting to be committed, and the line it is acknowledged on.
 *
 * @param status null unless it is a gateway's status
 * @param raw the readings as they came, to read them again when a sensor was not known yet; null for a status
 */
record Arrival(Line line, int messageId, int qos, RawMessage raw, ReadingPack pack, GatewayStatus status) {
  int readings() { return pack == null ? 0 : pack.readings().size(); }

  Arrival with(ReadingPack again) { return new Arrival(line, messageId, qos, raw, again, status); }

  /** Only what is on our disk is acknowledged. On a line that broke in between the broker sends it again. */
  void acknowledge() { line.acknowledge(messageId, qos); }
}
