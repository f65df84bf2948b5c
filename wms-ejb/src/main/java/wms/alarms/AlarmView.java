package wms.alarms;

import java.time.Instant;
import java.util.Map;
import wms.coldchain.Severity;

/**
 * An alarm as a desk shows it.
 *
 * @param params facts for the sentence: limit, extreme, sensor, rule …
 */
public record AlarmView(String id, String facility, String zone, Source source, AlarmCode code, Map<String, Object> params, Severity severity, AlarmState state,
    Instant raisedAt, Instant clearedAt, Instant acknowledgedAt, String acknowledgedBy, String comment, int lotsHeld, long version) {
  /** What raised it: an excursion, a gateway or a sensor. */
  public record Source(SourceType type, String id) {}

  public enum SourceType { EXCURSION, GATEWAY, SENSOR }
}
