package wms.telemetry.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A message as it came from the line.
 *
 * @param epoch null without {@code seq}
 * @param seq null when the gateway does not number its messages
 * @param prev the message the gateway sent before this one, or null when it does not say
 */
public record RawMessage(String topic, String facility, String gateway, String epoch, Long seq, Long prev, boolean isCbor, Instant receivedAt, byte[] payload) {
  /** The first 4 KiB, for a person to read. */
  public String head() { return new String(payload, 0, Math.min(payload.length, PackReader.KEPT), isCbor ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8).replace('\u0000', '\uFFFD'); }
}
