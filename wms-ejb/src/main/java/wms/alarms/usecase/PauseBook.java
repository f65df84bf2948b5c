package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.alarms.AlarmCode;
import wms.alarms.Pause;
import wms.alarms.PauseKind;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads what people keep quiet. */
@Query
public class PauseBook {
  private final Sql sql;

  @Inject public PauseBook(Sql sql) { this.sql = sql; }

  /** Newest first, those before the given id ({@code "~"} begins); only what is still kept quiet. */
  public List<Pause> running(String before, String facility, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(before));
    if (facility != null) params.add(facility);
    params.addAll(scope.params());
    return sql.list(PauseBook::view, "SELECT * FROM alarm_pause WHERE id < ? AND ended_at IS NULL" + (facility == null ? "" : " AND facility = ?") + scope.and("facility")
        + " ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found, also when it has ended */
  public Pause pause(String id) { return sql.first(PauseBook::view, "SELECT * FROM alarm_pause WHERE id = ? AND ended_at IS NULL", id).orElseThrow(() -> Refusal.notFound("pause", id)); }

  /** Shelved until then or earlier. */
  List<Pause> over(Instant now) { return sql.list(PauseBook::view, "SELECT * FROM alarm_pause --DERBY-PROPERTIES index=alarm_pause_running\n WHERE ended_at IS NULL AND until_at <= ?", now); }

  private static Pause view(Row row) throws SQLException {
    return new Pause(row.text("id"), row.word("kind", PauseKind.class), row.text("facility"), row.text("zone"), row.word("code", AlarmCode.class), row.text("alarm_point"), row.instant("began_at"),
        row.instant("until_at"), row.text("reason"), row.text("done_by"), row.number("version"));
  }
}
