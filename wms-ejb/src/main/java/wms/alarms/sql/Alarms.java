package wms.alarms.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Sql;

/** Keeps alarms. One that is not yet back to normal stands for its source. */
@Part
public class Alarms {
  private static final String STANDING = "source_type = ? AND source_id = ? AND (cleared_at IS NULL OR acknowledged_at IS NULL)";
  private final Sql sql;

  @Inject public Alarms(Sql sql) { this.sql = sql; }

  /** The id of the alarm, when it was not raised before. */
  public Optional<String> raise(Cause cause, Instant at) {
    Source source = cause.source();
    Optional<Boolean> standing = sql.first(row -> row.instant("cleared_at") == null, "SELECT cleared_at FROM alarm WHERE " + STANDING, source.type(), source.id());
    if (standing.isEmpty()) return Optional.of(add(cause, at));
    if (standing.get()) return Optional.empty();
    sql.update("UPDATE alarm SET cleared_at = NULL, raised_at = ?, version = version + 1 WHERE " + STANDING, at, source.type(), source.id());
    return standing(source);
  }

  private String add(Cause cause, Instant at) {
    String id = Ids.at(at.toEpochMilli());
    sql.update("INSERT INTO alarm (id, facility, zone, source_type, source_id, code, severity, since_at, raised_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        id, cause.facility(), cause.zone(), cause.source().type(), cause.source().id(), cause.code(), cause.severity(), cause.since(), at);
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

  /** Sources of that kind whose cause is there. */
  public List<String> raised(SourceType type) { return sql.list(row -> row.text("source_id"), "SELECT source_id FROM alarm WHERE source_type = ? AND cleared_at IS NULL", type); }

  private Optional<String> standing(Source source) { return sql.first(row -> row.text("id"), "SELECT id FROM alarm WHERE " + STANDING, source.type(), source.id()); }
}
