package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmView;
import wms.alarms.sql.AlarmEvents;
import wms.shared.Facts;
import wms.shared.News;
import wms.shared.Part;
import wms.telemetry.Announcement;

/**
 * Writes down what became of an alarm, and tells it: screens and sounders hear it after the commit, as well as they can; subscribers are told
 * from what was written down, so that none of it is lost.
 */
@Part
public class TellAlarm {
  private final AlarmBook book;
  private final AlarmEvents log;
  private final Event<Object> events;

  @Inject public TellAlarm(AlarmBook book, AlarmEvents log, Event<Object> events) {
    this.book = book;
    this.log = log;
    this.events = events;
  }

  AlarmView tell(String id, AlarmEventKind what, Instant at, String by, String remark) { return tell(id, what, at, by, remark, false); }

  /** @param quiet nobody is to be startled: it chatters, or is kept quiet */
  AlarmView tell(String id, AlarmEventKind what, Instant at, String by, String remark, boolean quiet) {
    AlarmView alarm = book.alarm(id);
    String cloudEvent = cloudEvent(alarm, what, at, quiet);
    log.add(alarm, what, at, by, remark, quiet, cloudEvent);
    events.fire(new News("alarm", alarm.facility(), id, data(alarm, what, quiet)));
    events.fire(new Announcement(alarm.facility(), cloudEvent));
    return alarm;
  }

  private static Map<String, Object> data(AlarmView alarm, AlarmEventKind what, boolean quiet) {
    Map<String, Object> data = new HashMap<>(Map.of("id", alarm.id(), "facility", alarm.facility(), "code", alarm.code().name(), "severity", alarm.severity().name(), "state", alarm.state().name(),
        "raisedAt", alarm.raisedAt().toString(), "lotsHeld", alarm.lotsHeld(), "source", Map.of("type", alarm.source().type().name(), "id", alarm.source().id()), "params", alarm.params(), "version", alarm.version()));
    data.put("what", what.name());
    data.put("quiet", quiet);
    data.put("zone", alarm.zone());
    data.put("clearedAt", text(alarm.clearedAt()));
    data.put("acknowledgedAt", text(alarm.acknowledgedAt()));
    data.put("acknowledgedBy", alarm.acknowledgedBy());
    data.put("comment", alarm.comment());
    return data;
  }

  private static String text(Instant at) { return at == null ? null : at.toString(); }

  private static String cloudEvent(AlarmView alarm, AlarmEventKind what, Instant at, boolean quiet) {
    Map<String, Object> data = new HashMap<>(Map.of("facility", alarm.facility(), "code", alarm.code().name(), "severity", alarm.severity().name(), "state", alarm.state().name(),
        "sourceType", alarm.source().type().name(), "sourceId", alarm.source().id(), "raises", alarm.raises(), "quiet", quiet));
    data.put("zone", alarm.zone());
    return Facts.write(Map.of("specversion", "1.0", "id", alarm.id() + "-" + alarm.version() + "-" + what.word(), "source", "/facilities/" + alarm.facility(), "type", "wms.alarm." + what.word(), "time", at.toString(),
        "subject", alarm.id(), "datacontenttype", "application/json", "data", data));
  }
}
