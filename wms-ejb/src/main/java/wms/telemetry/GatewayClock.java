package wms.telemetry;

/**
 * How far a gateway's clock is off, as far as can be seen from outside: the least time that lay between a reading's own time and its receipt
 * in an hour. Below zero the clock is ahead; far above, it is behind or the readings wait long on their way.
 *
 * @param lagSeconds in the last whole hour
 * @param driftSecondsPerDay how that changes, negative when the clock gains; null before there is a day to compare
 */
public record GatewayClock(double lagSeconds, Double driftSecondsPerDay) {
  private static final double MILLIS = 1_000.0;
  private static final double HOURS = 24;

  /** From the first and the last whole hour (hours since 1970) and the least milliseconds in each. */
  public static GatewayClock of(long firstHour, long first, long lastHour, long last) {
    double days = (lastHour - firstHour) / HOURS;
    return new GatewayClock(last / MILLIS, days < 1 ? null : (last - first) / MILLIS / days);
  }
}
