package wms.telemetry.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A message as it came from the line.
 *
 * @param facility null when the dialect does not say: then the gateway's own
 * @param epoch null without {@code seq}
 * @param seq null when the gateway does not number its messages
 * @param prev the message the gateway sent before this one, or null when it does not say
 */
public record RawMessage(String topic, String facility, String gateway, String epoch, Long seq, Long prev, Dialect dialect, Instant receivedAt, byte[] payload) {
  /** One that nobody numbered. */
  public static RawMessage of(String topic, String facility, String gateway, Dialect dialect, Instant receivedAt, byte[] payload) {
    return new RawMessage(topic, facility, gateway, null, null, null, dialect, receivedAt, payload);
  }

  /** The same, said in another dialect. */
  RawMessage as(Dialect other, String text) { return new RawMessage(topic, facility, gateway, epoch, seq, prev, other, receivedAt, text.getBytes(StandardCharsets.UTF_8)); }

  /** The first 4 KiB, for a person to read. */
  public String head() { return new String(payload, 0, Math.min(payload.length, PackReader.KEPT), dialect.isText() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1).replace('\u0000', '\uFFFD'); }

  /** All of it, or null when it is no text. */
  String text() {
    try {
      return dialect.isText() ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload)).toString() : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
