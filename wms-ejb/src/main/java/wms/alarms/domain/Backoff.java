package wms.alarms.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wms.alarms.ChannelKind;

/** When a message that did not get through is tried again: after 5 s, twice as long each time, at most 5 min; and when it is given up. */
public final class Backoff {
  private static final long FIRST_SECONDS = 5;
  private static final long LONGEST_SECONDS = 300;
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  /**
   * @param tries how often it was tried, at least once
   * @return empty when it is given up
   */
  public static Optional<Instant> next(ChannelKind kind, Instant first, int tries, Instant now) {
    Instant next = now.plusSeconds(Math.min(LONGEST_SECONDS, FIRST_SECONDS << Math.min(tries - 1, MOST_DOUBLINGS)));
    return next.isAfter(first.plus(kind.patience())) ? Optional.empty() : Optional.of(next);
  }

  /** It has failed for so long that people should know. */
  public static boolean isAlarming(Instant first, Instant now) { return !now.isBefore(first.plus(Duration.ofMinutes(15))); }
}
