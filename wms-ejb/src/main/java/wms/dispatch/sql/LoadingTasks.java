package wms.dispatch.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.TaskState;
import wms.dispatch.domain.LoadingTask;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Keeps the loading tasks. */
@Part
public class LoadingTasks {
  private static final String VIEW = """
      SELECT t.*, s.destination, s.lot, s.lot_number, s.material, s.quantity, s.unit, s.zone_code, s.bin_code, s.vehicle_class, s.trips,
        p.incident, m.name_zh, m.name_en
      FROM loading_task t JOIN plan_shipment s ON s.id = t.id JOIN dispatch_plan p ON p.id = t.plan_id JOIN material m ON m.code = s.material WHERE 1 = 1""";
  private final Sql sql;

  @Inject public LoadingTasks(Sql sql) { this.sql = sql; }

  /** Locked until the end of the transaction, so that a task is loaded or cancelled once. */
  public LoadingTask lock(String id) {
    sql.update("UPDATE loading_task SET version = version WHERE id = ?", id);
    return sql.first(LoadingTasks::task, "SELECT * FROM loading_task WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("loading task", id));
  }

  public Optional<LoadingTask> holding(String reservation) { return sql.first(LoadingTasks::task, "SELECT * FROM loading_task WHERE reservation = ?", reservation); }

  /** In order of lot, the order in which inventory wants to be asked. */
  public List<LoadingTask> waitingOf(String incident) {
    return sql.list(LoadingTasks::task, "SELECT t.* FROM loading_task t JOIN plan_shipment s ON s.id = t.id JOIN dispatch_plan p ON p.id = t.plan_id WHERE p.incident = ? AND t.task_state = 'WAITING' ORDER BY s.lot, t.id", incident);
  }

  public List<String> waitingAt(String facility) {
    return sql.list(row -> row.text("task_number"), "SELECT task_number FROM loading_task WHERE facility = ? AND task_state = 'WAITING' ORDER BY task_number", facility);
  }

  public void add(LoadingTask t) {
    sql.update("INSERT INTO loading_task (id, task_number, plan_id, facility, reservation, task_state, departure_at, version) VALUES (?,?,?,?,?,?,?,1)",
        t.id(), t.number(), t.plan(), t.facility(), t.reservation(), t.state(), t.departure());
  }

  public void keep(LoadingTask t) {
    sql.update("UPDATE loading_task SET task_state = ?, decided_at = ?, decided_by = ?, version = version + 1 WHERE id = ?", t.state(), t.decidedAt(), t.decidedBy(), t.id());
  }

  /** @throws Refusal not found */
  public LoadingTaskView view(String id) { return sql.first(LoadingTasks::view, VIEW + " AND t.id = ?", id).orElseThrow(() -> Refusal.notFound("loading task", id)); }

  /** In order of number, those after the given one ({@code ""} begins); null takes any. */
  public List<LoadingTaskView> after(String number, String facility, String plan, TaskState state, Scope scope, int limit) {
    StringBuilder where = new StringBuilder(VIEW).append(" AND t.task_number > ?").append(scope.and("t.facility"));
    List<Object> params = new ArrayList<>(List.of(number));
    params.addAll(scope.params());
    if (facility != null) { where.append(" AND t.facility = ?"); params.add(facility); }
    if (plan != null) { where.append(" AND t.plan_id = ?"); params.add(plan); }
    if (state != null) { where.append(" AND t.task_state = ?"); params.add(state); }
    return sql.list(LoadingTasks::view, where + " ORDER BY t.task_number FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** Hours of vehicles that are promised or on the road at that moment, by facility and class, such as {@code CJ-DU/CHILLED}. */
  public Map<String, Double> hoursTaken(Instant now) {
    Map<String, Double> taken = new TreeMap<>();
    sql.list(row -> Map.entry(row.text("facility") + "/" + row.text("vehicle_class"), row.real("hours")), """
        SELECT s.facility, s.vehicle_class, SUM(s.vehicle_hours) AS hours FROM loading_task t JOIN plan_shipment s ON s.id = t.id
        WHERE t.task_state = 'WAITING' OR t.task_state = 'LOADED' AND t.decided_at + 2 * (s.arrival_at - s.departure_at) > ?
        GROUP BY s.facility, s.vehicle_class""", now).forEach(entry -> taken.put(entry.getKey(), entry.getValue()));
    return taken;
  }

  private static LoadingTask task(Row row) throws SQLException {
    return new LoadingTask(row.text("id"), row.text("task_number"), row.text("plan_id"), row.text("facility"), row.text("reservation"),
        row.word("task_state", TaskState.class), row.instant("departure_at"), row.instant("decided_at"), row.text("decided_by"), row.number("version"));
  }

  private static LoadingTaskView view(Row row) throws SQLException {
    return new LoadingTaskView(row.text("id"), row.text("task_number"), row.text("plan_id"), row.text("incident"), row.text("facility"), row.text("destination"),
        row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.quantity("quantity", "unit"),
        row.text("zone_code"), row.text("bin_code"), row.instant("departure_at"), row.text("vehicle_class"), row.count("trips"), row.word("task_state", TaskState.class),
        row.text("reservation"), row.instant("decided_at"), row.text("decided_by"), row.number("version"));
  }
}
