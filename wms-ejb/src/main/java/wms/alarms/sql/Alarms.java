package wms.alarms.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.alarms.AlarmEventKind;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.Raised;
import wms.alarms.domain.Chatter;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Sql;

/** Keeps alarms. One that is not yet back to normal stands for its source. */
@Part
public class Alarms {
  private static final String STANDING = "source_type = ? AND source_id = ? AND (cleared_at IS NULL OR (acknowledged_at IS NULL AND inhibition IS NULL))";
  /** Nobody has been told yet. */
  private static final int NOT_TOLD = -1;
  /** Those who are told at once have been. */
  private static final int TOLD_AT_ONCE = 0;
  private final Sql sql;
  private final Quiet quiet;

  @Inject public Alarms(Sql sql) {
    this.sql = sql;
    quiet = new Quiet(sql);
  }

  /** The alarm, when it was not raised before. */
  public Optional<Raised> raise(Cause cause, Instant at) {
    Source source = cause.source();
    Optional<Boolean> standing = sql.first(row -> row.instant("cleared_at") == null, "SELECT cleared_at FROM alarm WHERE " + STANDING, source.type(), source.id());
    if (standing.isPresent() && standing.get()) return Optional.empty();
    boolean chatters = Chatter.isChatter(raisesSince(cause.point(), at.minus(Chatter.WITHIN)));
    Quiet.Reason reason = quiet.reason(cause);
    String id = standing.isPresent() ? again(source, reason, chatters, at) : add(cause, reason, chatters, at);
    return Optional.of(new Raised(id, reason.state(), chatters));
  }

  private int raisesSince(String point, Instant after) {
    return sql.first(row -> row.count("n"), "SELECT COUNT(*) AS n FROM alarm_event --DERBY-PROPERTIES index=alarm_event_by_point\n WHERE alarm_point = ? AND happened_at > ? AND what = ?", point, after, AlarmEventKind.RAISED).orElse(0);
  }

  private String add(Cause cause, Quiet.Reason reason, boolean chatters, Instant at) {
    String id = Ids.at(at.toEpochMilli());
    sql.update("INSERT INTO alarm (id, facility, zone, source_type, source_id, code, severity, since_at, raised_at, alarm_point, chatter_of, inhibition, pause, escalate_from_at, escalated_minutes, version) "
        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)", id, cause.facility(), cause.zone(), cause.source().type(), cause.source().id(), cause.code(), cause.severity(), cause.since(), at,
        cause.point(), chatters ? head(cause.point()) : null, reason.inhibition(), reason.pause(), at, chatters ? TOLD_AT_ONCE : NOT_TOLD);
    return id;
  }

  /** The alarm that those of a chattering point are grouped under. */
  private String head(String point) {
    return sql.first(row -> row.text("head"), "SELECT COALESCE(chatter_of, id) AS head FROM alarm --DERBY-PROPERTIES index=alarm_by_point\n WHERE alarm_point = ? ORDER BY id DESC FETCH FIRST 1 ROWS ONLY", point).orElse(null);
  }

  private String again(Source source, Quiet.Reason reason, boolean chatters, Instant at) {
    String id = standing(source).orElseThrow();
    sql.update("UPDATE alarm SET cleared_at = NULL, raised_at = ?, raises = raises + 1, inhibition = ?, pause = ?, version = version + 1 WHERE id = ?", at, reason.inhibition(), reason.pause(), id);
    if (!chatters) sql.update("UPDATE alarm SET escalate_from_at = ?, escalated_minutes = ? WHERE id = ?", at, NOT_TOLD, id);
    return id;
  }

  /** The id of the alarm that was cleared by it. */
  public Optional<String> clear(Source source, Instant at) {
    Optional<String> standing = sql.first(row -> row.text("id"), "SELECT id FROM alarm WHERE source_type = ? AND source_id = ? AND cleared_at IS NULL", source.type(), source.id());
    standing.ifPresent(id -> sql.update("UPDATE alarm SET cleared_at = ?, version = version + 1 WHERE id = ?", at, id));
    return standing;
  }

  /** False when somebody was quicker. */
  public boolean acknowledge(AlarmView alarm, Instant at, String by, String comment) {
    return sql.update("UPDATE alarm SET acknowledged_at = ?, acknowledged_by = ?, remark = ?, version = version + 1 WHERE id = ? AND version = ? AND acknowledged_at IS NULL", at, by, comment, alarm.id(), alarm.version()) == 1;
  }

  /** The id of the alarm of that source that wanted an answer still, and wants none any more. */
  public Optional<String> settle(Source source, Instant at, String by) {
    Optional<String> unanswered = sql.first(row -> row.text("id"), "SELECT id FROM alarm WHERE source_type = ? AND source_id = ? AND acknowledged_at IS NULL", source.type(), source.id());
    unanswered.ifPresent(id -> sql.update("UPDATE alarm SET acknowledged_at = ?, acknowledged_by = ?, version = version + 1 WHERE id = ?", at, by, id));
    return unanswered;
  }

  /** What can be kept quiet of it. */
  public String point(String id) { return sql.first(row -> row.text("alarm_point"), "SELECT alarm_point FROM alarm WHERE id = ?", id).orElseThrow(); }

  /** It says something new. */
  public void touch(String id) { sql.update("UPDATE alarm SET version = version + 1 WHERE id = ?", id); }

  /** Keeps every alarm of a point quiet whose cause is there, and tells which. */
  public List<String> quieten(String point, AlarmState how, String pause) {
    List<String> there = sql.list(row -> row.text("id"), "SELECT id FROM alarm --DERBY-PROPERTIES index=alarm_by_point\n WHERE alarm_point = ? AND cleared_at IS NULL", point);
    for (String id : there) sql.update("UPDATE alarm SET inhibition = ?, pause = ?, version = version + 1 WHERE id = ?", how, pause, id);
    return there;
  }

  /** Lets alarms that are kept quiet be heard again; whoever has to be told is told anew. */
  public void letBeHeard(List<String> ids, Instant at) {
    for (String id : ids) sql.update("UPDATE alarm SET inhibition = NULL, pause = NULL, escalate_from_at = ?, escalated_minutes = ?, version = version + 1 WHERE id = ?", at, NOT_TOLD, id);
  }

  /** Those that a person keeps quiet by it and whose cause is there. */
  public List<String> quietBy(String pause) { return sql.list(row -> row.text("id"), "SELECT id FROM alarm WHERE pause = ? AND cleared_at IS NULL", pause); }

  /** Sources of that kind whose cause is there. */
  public List<String> raised(SourceType type) { return sql.list(row -> row.text("source_id"), "SELECT source_id FROM alarm WHERE source_type = ? AND cleared_at IS NULL", type); }

  private Optional<String> standing(Source source) { return sql.first(row -> row.text("id"), "SELECT id FROM alarm WHERE " + STANDING, source.type(), source.id()); }
}
