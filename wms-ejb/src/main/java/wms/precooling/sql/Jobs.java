package wms.precooling.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wms.precooling.JobState;
import wms.precooling.NewPrecooling;
import wms.precooling.JobNumber;
import wms.precooling.domain.PrecoolingJob;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps the jobs and what people probed. */
@Part
public class Jobs {
  private final Sql sql;

  @Inject public Jobs(Sql sql) { this.sql = sql; }

  public Optional<PrecoolingJob> seek(String id) { return sql.first(this::read, "SELECT * FROM precooling_job WHERE id = ?", id); }

  /** @throws Refusal not found */
  public PrecoolingJob find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("precooling", id)); }

  /** The number of the running job that this lot is in. */
  public Optional<String> running(String lot) {
    return sql.first(row -> JobNumber.of(row.number("seq")), "SELECT j.seq FROM precooling_lot l JOIN precooling_job j ON j.id = l.job WHERE l.cooling = ?", lot);
  }

  /** @param goods each with its quantity */
  public void add(String id, String facility, NewPrecooling wish, List<NewPrecooling.Goods> goods, Actor by) {
    sql.update("INSERT INTO precooling_job (id, facility, zone, cooling_method, start_c, target_c, medium_c, probe, due_at, stage, started_at, started_by, version) VALUES (?,?,?,?,?,?,?,?,?,'RUNNING',?,?,1)",
        id, facility, wish.zone(), wish.method(), wish.startTemperature(), wish.targetTemperature(), wish.mediumTemperature(), wish.probe(), wish.dueAt(), wish.startedAt(), by.user());
    List<Object[]> lots = new ArrayList<>();
    for (NewPrecooling.Goods each : goods) lots.add(new Object[] {id, each.lot(), each.quantity().value(), each.quantity().unit(), each.lot()});
    sql.batch("INSERT INTO precooling_lot (job, lot, quantity, unit, cooling) VALUES (?,?,?,?,?)", lots);
  }

  /**
   * Locks the job to the end of the transaction.
   *
   * @param seen the version the caller saw, null when it does not matter
   * @throws Refusal not found, or stale
   */
  public PrecoolingJob take(String id, Long seen) {
    sql.update("UPDATE precooling_job SET version = version + 1 WHERE id = ?", id);
    if (seen != null && sql.first(row -> row.number("version"), "SELECT version FROM precooling_job WHERE id = ?", id).filter(version -> version != seen + 1).isPresent()) throw Refusal.stale();
    return find(id);
  }

  public void aimAt(String id, double target) { sql.update("UPDATE precooling_job SET target_c = ? WHERE id = ?", target, id); }

  /** @param pulp null when nobody knew */
  public void end(PrecoolingJob ended, Double pulp, String reason, Actor by) {
    sql.update("UPDATE precooling_job SET stage = ?, ended_at = ?, ended_by = ?, end_c = ?, end_reason = ? WHERE id = ?", ended.state(), ended.endedAt(), by.user(), pulp, reason, ended.id());
    sql.update("UPDATE precooling_lot SET cooling = NULL WHERE job = ?", ended.id());
  }

  /** The job that this probe was noted for. */
  public Optional<String> jobOfProbe(String probe) { return sql.first(row -> row.text("job"), "SELECT job FROM precooling_probe WHERE id = ?", probe); }

  public void note(String probe, String job, double celsius, Instant at, Actor by) {
    sql.update("INSERT INTO precooling_probe (id, job, pulp_c, taken_at, taken_by) VALUES (?,?,?,?,?)", probe, job, celsius, at, by.user());
  }

  public PrecoolingJob read(Row row) throws SQLException {
    String id = row.text("id");
    return new PrecoolingJob(id, JobNumber.of(row.number("seq")), row.text("facility"), row.text("zone"), sql.list(lot -> lot.text("lot"), "SELECT lot FROM precooling_lot WHERE job = ? ORDER BY lot", id),
        row.real("start_c"), row.real("target_c"), row.real("medium_c"), row.text("probe"), row.instant("started_at"), row.instant("due_at"), row.word("stage", JobState.class), row.instant("ended_at"));
  }
}
