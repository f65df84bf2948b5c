package wms.alarms;

import java.time.Instant;
import java.util.Map;
import wms.coldchain.Severity;

/**
 * An alarm as a desk shows it.
 *
 * @param params facts for the sentence: limit, extreme, sensor, rule …
 * @param raises how often its cause has come, when it went again before anybody had answered
 * @param chatterOf the alarm it is grouped under, when its point has raised three within a minute
 * @param pause what keeps it quiet, when a person does
 */
public record AlarmView(String id, String facility, String zone, Source source, AlarmCode code, Map<String, Object> params, Severity severity, AlarmState state,
    Instant raisedAt, Instant clearedAt, Instant acknowledgedAt, String acknowledgedBy, String comment, int lotsHeld, int raises, String chatterOf, Pause pause, long version) {
  /** What raised it: an excursion, a gateway, a sensor, a data gap, a zone whose sensors disagree, a piece of equipment, or a way to tell people. */
  public record Source(SourceType type, String id) {}

  public enum SourceType { EXCURSION, GATEWAY, SENSOR, GAP, ZONE, EQUIPMENT, CHANNEL }
}
