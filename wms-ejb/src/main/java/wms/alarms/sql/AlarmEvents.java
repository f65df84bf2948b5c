package wms.alarms.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import wms.alarms.AlarmEvent;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmView;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Sql;

/** Keeps what became of alarms, line by line; a line waits until others have been told of it. */
@Part
public class AlarmEvents {
  private final Sql sql;

  @Inject public AlarmEvents(Sql sql) { this.sql = sql; }

  /** A line that others are to be told of. */
  public record Untold(String id, String alarm, String facility, String what, String cloudEvent) {}

  /** What happens to an alarm in one millisecond keeps its order by the alarm's version. @param quiet nobody was to be startled by it */
  public void add(AlarmView alarm, AlarmEventKind what, Instant at, String by, String remark, boolean quiet, String cloudEvent) {
    sql.update("INSERT INTO alarm_event (id, alarm, facility, alarm_point, what, happened_at, turn, done_by, remark, quiet, cloud_event) VALUES (?,?,?,(SELECT alarm_point FROM alarm WHERE id = ?),?,?,?,?,?,?,?)",
        Ids.at(at.toEpochMilli()), alarm.id(), alarm.facility(), alarm.id(), what, at, alarm.version(), by, remark, quiet ? 1 : 0, cloudEvent);
  }

  /** Oldest first. */
  public List<AlarmEvent> of(String alarm) {
    return sql.list(row -> new AlarmEvent(row.text("id"), row.word("what", AlarmEventKind.class), row.instant("happened_at"), row.text("done_by"), row.text("remark")),
        "SELECT * FROM alarm_event --DERBY-PROPERTIES index=alarm_event_by_alarm\n WHERE alarm = ? ORDER BY happened_at, turn", alarm);
  }

  /** In the order in which they happened. */
  public List<Untold> untold(int most) {
    return sql.list(row -> new Untold(row.text("id"), row.text("alarm"), row.text("facility"), row.text("what"), row.text("cloud_event")),
        "SELECT e.id, e.alarm, e.facility, e.what, e.cloud_event FROM alarm_event e --DERBY-PROPERTIES index=alarm_event_to_tell\n WHERE e.told_at IS NULL ORDER BY e.happened_at, e.turn, e.id FETCH FIRST " + most + " ROWS ONLY");
  }

  /** False when another server was quicker. */
  public boolean tell(String id, Instant at) { return sql.update("UPDATE alarm_event SET told_at = ? WHERE id = ? AND told_at IS NULL", at, id) == 1; }
}
