package wms.telemetry;

import java.time.Instant;
import wms.shared.Actor;

/**
 * Something refused, kept for a person to look at.
 *
 * @param payload the first 4 KiB of the message
 * @param canBeResent what it said is kept, and may be sent again
 * @param settledAt when it was sent again or put aside, or null
 * @param settlement why it was put aside; null when it was sent again
 */
public record DeadLetter(String id, String topic, String gateway, String reason, String detail, String payload, Instant receivedAt, String facility, boolean canBeResent, Instant settledAt, String settledBy,
    String settlement) {
  /** The facility it concerns, or everywhere when it names none. */
  public String home() { return facility == null || facility.isEmpty() ? Actor.EVERYWHERE : facility; }

  /** What of it may be sent again, and in which dialect. */
  public record Content(String dialect, String content) {}
}
