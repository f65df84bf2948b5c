package wms.telemetry.domain;

import java.time.Duration;
import java.time.Instant;

/** How long the buckets of a chart are: the shortest usual length with which there are not too many of them. */
public final class Steps {
  private static final int[] SECONDS = {1, 2, 5, 10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 14_400, 21_600, 43_200, 86_400};
  private static final long DAY = 86_400;

  private Steps() {}

  /**
   * @param from with, before {@code to}
   * @param to without
   * @param least no bucket is shorter
   * @param most so many buckets, one or more
   */
  public static Duration of(Instant from, Instant to, Duration least, int most) {
    for (int seconds : SECONDS) if (seconds >= least.toSeconds() && fits(from, to, seconds, most)) return Duration.ofSeconds(seconds);
    long days = Math.max(1, least.plusDays(1).minusSeconds(1).toDays());
    while (!fits(from, to, days * DAY, most)) days += 1 + days / 16;
    return Duration.ofDays(days);
  }

  private static boolean fits(Instant from, Instant to, long seconds, int most) {
    long step = seconds * 1_000;
    return Math.floorDiv(to.toEpochMilli() - 1, step) - Math.floorDiv(from.toEpochMilli(), step) < most;
  }
}
