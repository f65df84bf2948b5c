package wms.shared.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntConsumer;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shared.csv.ImportTables;

/** Loads the file of a job. That it is done is written in the transaction that stores the rows: both are there, or neither. */
@UseCase
public class RunImport {
  private final Sql sql;
  private final ImportTables tables;
  private final Clock clock;

  @Inject RunImport(Sql sql, ImportTables tables, Clock clock) {
    this.sql = sql;
    this.tables = tables;
    this.clock = clock;
  }

  /** @throws Refusal with everything that is wrong in the file */
  void run(ImportQueued queued, IntConsumer progress) {
    int rows = tables.load(Map.of(queued.table(), queued.file()), queued.by(), progress).get(0).rows();
    sql.update("UPDATE import_job SET job_state = ?, rows_total = ?, rows_checked = ?, ended_at = ? WHERE id = ?", ImportState.DONE, rows, rows, clock.instant(), queued.id());
  }
}
