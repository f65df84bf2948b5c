package wms.telemetry;

import java.time.Instant;
import java.util.List;

/**
 * One message of a gateway, decoded and checked.
 *
 * @param epoch which buffer of the gateway it comes from, or null without {@code seq}
 * @param seq its place in that buffer, or null when the gateway does not number its messages
 * @param prev the number of the message that came before it in that buffer, or null when the gateway does not say
 */
public record ReadingPack(String topic, String facility, String gateway, String epoch, Long seq, Long prev, Instant receivedAt, List<Reading> readings, List<Refused> refused) {
  /**
   * What could not be taken, why, and the first 4 KiB of the message it came in.
   *
   * @param stranger the reading, when nothing is wrong but that its sensor is not registered; else null
   * @param content what may be sent again, corrected or not, in words of the dialect; null when it could not be read at all
   * @param dialect null without content
   */
  public record Refused(TelemetryReason reason, String detail, String payload, Reading stranger, String dialect, String content) {
    public Refused(TelemetryReason reason, String detail, String payload) { this(reason, detail, payload, null, null, null); }
  }

  /** Readings that came by another way than a numbering gateway. */
  public static ReadingPack of(String facility, String gateway, Instant receivedAt, List<Reading> readings) {
    return new ReadingPack("", facility, gateway, null, null, null, receivedAt, readings, List.of());
  }

  public boolean isNumbered() { return seq != null; }
}
