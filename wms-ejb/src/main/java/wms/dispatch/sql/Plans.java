package wms.dispatch.sql;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wms.dispatch.PlanState;
import wms.dispatch.PlanSummary;
import wms.dispatch.domain.PlanHead;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps the heads of plans: whose they are, and what was decided on them. */
@Part
public class Plans {
  private final Sql sql;

  @Inject public Plans(Sql sql) { this.sql = sql; }

  public Optional<PlanHead> seek(String id) { return sql.first(Plans::head, "SELECT * FROM dispatch_plan WHERE id = ?", id); }

  /** @throws Refusal not found */
  public PlanHead find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("plan", id)); }

  /** Whoever decides on plans of an incident takes its turn here, on all of them, in order of their id. */
  public PlanHead lock(String id) {
    PlanHead plan = find(id);
    lockAll(plan.incident());
    return find(id);
  }

  public void lockAll(String incident) {
    sql.list(row -> row.text("id"), "SELECT id FROM dispatch_plan WHERE incident = ? ORDER BY id", incident)
        .forEach(id -> sql.update("UPDATE dispatch_plan SET version = version WHERE id = ?", id));
  }

  public int countOf(String incident) {
    return sql.first(row -> row.count("plans"), "SELECT COUNT(*) AS plans FROM dispatch_plan WHERE incident = ?", incident).orElse(0);
  }

  public int approvedOf(String incident) {
    return sql.first(row -> row.count("plans"), "SELECT COUNT(*) AS plans FROM dispatch_plan WHERE incident = ? AND plan_state = 'APPROVED'", incident).orElse(0);
  }

  public void add(PlanHead p) {
    sql.update("INSERT INTO dispatch_plan (id, plan_number, incident, plan_state, drawn_at, drawn_by, approved_before, solve_millis, weighted_unmet, lower_bound, version) VALUES (?,?,?,?,?,?,?,?,?,?,1)",
        p.id(), p.number(), p.incident(), p.state(), p.drawnAt(), p.drawnBy(), p.approvedBefore(), p.solveMillis(), p.weightedUnmet(), p.bound());
  }

  public void keep(PlanHead p) {
    sql.update("UPDATE dispatch_plan SET plan_state = ?, decided_at = ?, decided_by = ?, decision_comment = ?, order_of_use = ?, version = version + 1 WHERE id = ?",
        p.state(), p.decidedAt(), p.decidedBy(), p.comment(), p.orderOfUse(), p.id());
  }

  public int supersedeDrafts(String incident, Instant at, String by) {
    return sql.update("UPDATE dispatch_plan SET plan_state = 'SUPERSEDED', decided_at = ?, decided_by = ?, version = version + 1 WHERE incident = ? AND plan_state = 'DRAFT'", at, by, incident);
  }

  /** Newest first. */
  public List<PlanSummary> of(String incident) {
    return sql.list(Plans::summary, """
        SELECT p.*, (SELECT COUNT(*) FROM plan_line l WHERE l.plan_id = p.id) AS lines_all,
          (SELECT COUNT(*) FROM plan_line l WHERE l.plan_id = p.id AND l.planned < l.needed) AS lines_unmet
        FROM dispatch_plan p WHERE p.incident = ? ORDER BY p.drawn_at DESC, p.plan_number DESC""", incident);
  }

  /** What waits to be loaded or has left, by need; needs of approved plans that got nothing count with zero. */
  public Map<String, BigDecimal> bookedOf(String incident) {
    Map<String, BigDecimal> booked = new TreeMap<>();
    sql.list(row -> Map.entry(row.text("need"), row.decimal("booked")), """
        SELECT l.need, COALESCE(SUM(CASE WHEN t.task_state <> 'CANCELLED' THEN s.quantity ELSE 0 END), 0) AS booked
        FROM dispatch_plan p JOIN plan_line l ON l.plan_id = p.id LEFT JOIN plan_shipment s ON s.plan_id = l.plan_id AND s.need = l.need
        LEFT JOIN loading_task t ON t.id = s.id WHERE p.incident = ? AND p.plan_state = 'APPROVED' GROUP BY l.need""", incident)
        .forEach(entry -> booked.put(entry.getKey(), entry.getValue()));
    return booked;
  }

  private static PlanHead head(Row row) throws SQLException {
    return new PlanHead(row.text("id"), row.text("plan_number"), row.text("incident"), row.word("plan_state", PlanState.class), row.instant("drawn_at"),
        row.text("drawn_by"), row.instant("decided_at"), row.text("decided_by"), row.text("decision_comment"), row.text("order_of_use"),
        row.count("approved_before"), row.number("solve_millis"), row.real("weighted_unmet"), row.real("lower_bound"), row.number("version"));
  }

  private static PlanSummary summary(Row row) throws SQLException {
    PlanHead plan = head(row);
    boolean approved = plan.state() == PlanState.APPROVED;
    return new PlanSummary(plan.id(), plan.number(), plan.state(), plan.drawnAt(), plan.drawnBy(), approved ? plan.decidedAt() : null,
        approved ? plan.decidedBy() : null, plan.orderOfUse(), row.count("lines_all"), row.count("lines_unmet"));
  }
}
