package wms.emergency.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.emergency.IncidentState;
import wms.emergency.Level;
import wms.emergency.domain.Incident;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps incidents and gives out their numbers. */
@Part
public class Incidents {
  private final Sql sql;

  @Inject public Incidents(Sql sql) { this.sql = sql; }

  public Optional<Incident> seek(String id) { return sql.first(Incidents::incident, "SELECT * FROM incident WHERE id = ?", id); }

  /** @throws Refusal not found */
  public Incident find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("incident", id)); }

  /** Whoever changes an incident, or does what only an open one allows, takes its turn here until the end of the transaction. */
  public Incident lock(String id) {
    sql.update("UPDATE incident SET version = version WHERE id = ?", id);
    return find(id);
  }

  /** Newest first; those before the number, all when it is null. */
  public List<Incident> newestBefore(String number, IncidentState state, int limit) {
    String end = " ORDER BY incident_number DESC FETCH FIRST " + limit + " ROWS ONLY";
    String before = number == null ? "9999-999999" : number;
    if (state == null) return sql.list(Incidents::incident, "SELECT * FROM incident WHERE incident_number < ?" + end, before);
    return sql.list(Incidents::incident, "SELECT * FROM incident WHERE incident_number < ? AND incident_state = ?" + end, before, state);
  }

  public void add(Incident i) {
    sql.update("INSERT INTO incident (id, incident_number, title, place, kind, severity, incident_state, opened_at, opened_by, version) VALUES (?,?,?,?,?,?,?,?,?,?)",
        i.id(), i.number(), i.name(), i.place(), i.kind(), i.level(), i.state(), i.openedAt(), i.openedBy(), i.version());
  }

  /** Stores what changed of an incident that was locked; its version grows. */
  public void keep(Incident i) {
    sql.update("UPDATE incident SET severity = ?, incident_state = ?, closed_at = ?, closed_by = ?, closing_comment = ?, version = version + 1 WHERE id = ?",
        i.level(), i.state(), i.closedAt(), i.closedBy(), i.closingComment(), i.id());
  }

  /** The next number of that year, such as {@code 2026-0001}; those who ask at the same time wait for each other. */
  public String nextNumber(int year) {
    sql.update("UPDATE incident_counter SET last_number = CASE WHEN year_no = ? THEN last_number + 1 ELSE 1 END, year_no = ? WHERE id = 1", year, year);
    int last = sql.first(row -> row.count("last_number"), "SELECT last_number FROM incident_counter WHERE id = 1").orElseThrow();
    return "%d-%04d".formatted(year, last);
  }

  private static Incident incident(Row row) throws SQLException {
    Instant closed = row.instant("closed_at");
    return new Incident(row.text("id"), row.text("incident_number"), row.text("title"), row.text("place"), row.word("severity", Level.class), row.text("kind"),
        row.word("incident_state", IncidentState.class), row.instant("opened_at"), row.text("opened_by"), closed, row.text("closed_by"),
        row.text("closing_comment"), row.number("version"));
  }
}
