package wms.telemetry;

import java.time.Duration;

/**
 * A measuring point in a zone.
 *
 * @param gapLimitSeconds two readings further apart than this leave a data gap between them, neither warm nor cold
 */
public record Sensor(String code, String zone, String gateway, int gapLimitSeconds) {
  public Duration gapLimit() { return Duration.ofSeconds(gapLimitSeconds); }
}
