package wms.shared.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Writes down how a job fares, apart from the transaction that does its work. */
@UseCase
public class TellImport {
  private final Sql sql;
  private final Clock clock;

  @Inject TellImport(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void isAlive(String id, ImportState state, int total, int checked) {
    sql.update("UPDATE import_job SET job_state = ?, rows_total = ?, rows_checked = ?, heard_at = ? WHERE id = ? AND ended_at IS NULL", state, total, checked, clock.instant(), id);
  }

  void wasRefused(String id, int total, int checked, Refusal refusal) {
    int errors = refusal.params().get("errors") instanceof Number count ? count.intValue() : refusal.fields().size();
    sql.update("UPDATE import_job SET job_state = ?, rows_total = ?, rows_checked = ?, ended_at = ?, reason = ?, error_count = ?, findings = ? WHERE id = ?",
        ImportState.REFUSED, total, checked, clock.instant(), refusal.reason().name(), errors, Findings.write(refusal), id);
  }

  void failed(String id, String reason) {
    sql.update("UPDATE import_job SET job_state = ?, ended_at = ?, reason = ? WHERE id = ?", ImportState.FAILED, clock.instant(), reason, id);
  }
}
