package wms.emergency.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.emergency.NewNeed;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps what points need. A need that was withdrawn stays on record. */
@Part
public class Needs {
  private static final String SELECT = "SELECT * FROM relief_need WHERE withdrawn_at IS NULL AND ";
  private final Sql sql;

  @Inject public Needs(Sql sql) { this.sql = sql; }

  /** Most urgent first. */
  public List<NewNeed> of(String incident) {
    return sql.list(Needs::need, SELECT + "incident_id = ? ORDER BY priority DESC, deadline_at, id", incident);
  }

  public Optional<NewNeed> seek(String incident, String id) { return sql.first(Needs::need, SELECT + "incident_id = ? AND id = ?", incident, id); }

  public boolean isKnown(String id) { return sql.first(row -> row.text("id"), "SELECT id FROM relief_need WHERE id = ?", id).isPresent(); }

  public void add(String incident, NewNeed n, Instant at, String by) {
    sql.update("INSERT INTO relief_need (id, incident_id, material, point_code, quantity, unit, deadline_at, priority, min_life_days, stated_at, stated_by) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        n.id(), incident, n.material(), n.point(), n.quantity().value(), n.quantity().unit(), n.deadline(), n.priority(), n.minLifeDays(), at, by);
  }

  public void withdraw(String id, Instant at, String by) { sql.update("UPDATE relief_need SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ?", at, by, id); }

  private static NewNeed need(Row row) throws SQLException {
    return new NewNeed(row.text("id"), row.text("material"), row.text("point_code"), row.quantity("quantity", "unit"), row.instant("deadline_at"),
        row.count("priority"), row.count("min_life_days"));
  }
}
