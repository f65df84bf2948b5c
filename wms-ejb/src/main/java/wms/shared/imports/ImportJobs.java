package wms.shared.imports;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.shared.Facts;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads import jobs. One that has not been heard of for a while was interrupted: its server says something of it every two seconds. */
@Query
public class ImportJobs {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final Sql sql;
  private final Clock clock;

  @Inject public ImportJobs(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** @throws Refusal not found */
  public ImportJob job(String id) { return sql.first(this::view, "SELECT * FROM import_job WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("import", id)); }

  /** Newest first. */
  public List<ImportJob> newest(int limit) { return sql.list(this::view, "SELECT * FROM import_job ORDER BY queued_at DESC, id DESC FETCH FIRST " + limit + " ROWS ONLY"); }

  private ImportJob view(Row row) throws SQLException {
    Instant ended = row.instant("ended_at");
    ImportState kept = row.word("job_state", ImportState.class);
    boolean silent = ended == null && row.instant("heard_at").plus(PATIENCE).isBefore(clock.instant());
    Map<String, Object> findings = row.text("findings") == null ? Map.of() : Facts.read(row.text("findings"));
    return new ImportJob(row.text("id"), row.text("table_name"), silent ? ImportState.INTERRUPTED : kept, row.instant("queued_at"), row.text("queued_by"), row.count("rows_total"),
        row.count("rows_checked"), kept == ImportState.DONE ? row.count("rows_checked") : 0, ended, row.text("reason"), Findings.params(findings), row.count("error_count"), Findings.errors(findings));
  }
}
