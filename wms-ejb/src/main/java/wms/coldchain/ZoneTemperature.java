package wms.coldchain;

import java.time.Instant;

/**
 * How a zone stands against its profile, by its temperature sensors' newest values.
 *
 * @param low the band's lower end, null when open
 * @param high the band's upper end, null when open
 * @param temperature the worst of the sensors, null without any
 * @param outsideSince since when the worst one is outside, null when inside
 */
public record ZoneTemperature(String zone, Double low, Double high, Double temperature, Instant measuredAt, State state, Instant outsideSince, int sensors) {
  /** WARN: outside its band, not yet an excursion. ALARM: an excursion goes on. STALE: the newest value is older than the gap limit. NONE: no sensor. */
  public enum State { OK, WARN, ALARM, STALE, NONE }
}
