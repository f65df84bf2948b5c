package wms.alarms.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.coldchain.Severity;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Alarms whose cause is there, that nobody has taken and nothing keeps quiet. */
@Part
public class Unanswered {
  private static final String SELECT = "SELECT id, facility, severity, escalate_from_at, escalated_minutes FROM alarm ";
  private static final String WHICH = "acknowledged_at IS NULL AND cleared_at IS NULL AND inhibition IS NULL";
  private final Sql sql;

  @Inject public Unanswered(Sql sql) { this.sql = sql; }

  /** @param taken minutes of the last step it took, -1 before the first */
  public record Waiting(String id, String facility, Severity severity, Instant from, int taken) {}

  public List<Waiting> all() { return sql.list(Unanswered::waiting, SELECT + "--DERBY-PROPERTIES index=alarm_open\n WHERE " + WHICH); }

  public Optional<Waiting> find(String id) { return sql.first(Unanswered::waiting, SELECT + "WHERE id = ? AND " + WHICH, id); }

  /** False when it was taken, or has taken that step, meanwhile. */
  public boolean takeStep(Waiting alarm, int minutes) {
    return sql.update("UPDATE alarm SET escalated_minutes = ? WHERE id = ? AND escalated_minutes = ? AND " + WHICH, minutes, alarm.id(), alarm.taken()) == 1;
  }

  private static Waiting waiting(Row row) throws SQLException {
    return new Waiting(row.text("id"), row.text("facility"), row.word("severity", Severity.class), row.instant("escalate_from_at"), row.count("escalated_minutes"));
  }
}
