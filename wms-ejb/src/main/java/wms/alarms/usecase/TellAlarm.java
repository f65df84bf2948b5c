package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.alarms.AlarmView;
import wms.shared.News;
import wms.shared.Part;
import wms.telemetry.Announcement;

/** Tells screens, sounders and third parties what became of an alarm, after the commit. */
@Part
public class TellAlarm {
  private final AlarmBook book;
  private final Event<Object> events;

  @Inject public TellAlarm(AlarmBook book, Event<Object> events) {
    this.book = book;
    this.events = events;
  }

  /** @param what raised, acknowledged or cleared */
  AlarmView tell(String id, String what, Instant at) {
    AlarmView alarm = book.alarm(id);
    events.fire(new News("alarm", alarm.facility(), id, data(alarm)));
    events.fire(new Announcement(alarm.facility(), cloudEvent(alarm, what, at)));
    return alarm;
  }

  private static Map<String, Object> data(AlarmView alarm) {
    Map<String, Object> data = new HashMap<>(Map.of("id", alarm.id(), "facility", alarm.facility(), "code", alarm.code().name(), "severity", alarm.severity().name(), "state", alarm.state().name(),
        "raisedAt", alarm.raisedAt().toString(), "lotsHeld", alarm.lotsHeld(), "source", Map.of("type", alarm.source().type().name(), "id", alarm.source().id()), "params", alarm.params(), "version", alarm.version()));
    data.put("zone", alarm.zone());
    data.put("clearedAt", text(alarm.clearedAt()));
    data.put("acknowledgedAt", text(alarm.acknowledgedAt()));
    data.put("acknowledgedBy", alarm.acknowledgedBy());
    data.put("comment", alarm.comment());
    return data;
  }

  private static String text(Instant at) { return at == null ? null : at.toString(); }

  private static String cloudEvent(AlarmView alarm, String what, Instant at) {
    String zone = alarm.zone() == null ? "null" : quoted(alarm.zone());
    return "{\"specversion\":\"1.0\",\"id\":" + quoted(alarm.id() + "-" + alarm.version()) + ",\"source\":" + quoted("/facilities/" + alarm.facility()) + ",\"type\":" + quoted("wms.alarm." + what)
        + ",\"time\":" + quoted(at.toString()) + ",\"subject\":" + quoted(alarm.id()) + ",\"datacontenttype\":\"application/json\",\"data\":{\"facility\":" + quoted(alarm.facility()) + ",\"zone\":" + zone
        + ",\"code\":" + quoted(alarm.code().name()) + ",\"severity\":" + quoted(alarm.severity().name()) + ",\"state\":" + quoted(alarm.state().name())
        + ",\"sourceType\":" + quoted(alarm.source().type().name()) + ",\"sourceId\":" + quoted(alarm.source().id()) + "}}";
  }

  /** Codes and ids hold nothing that JSON would have escaped, whatever else comes is. */
  private static String quoted(String text) { return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""; }
}
