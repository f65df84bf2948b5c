package wms.shared.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shared.csv.ImportTables;

/** A file is taken in to be loaded when its turn comes; that begins once this transaction has committed. */
@UseCase
public class QueueImport {
  private final Sql sql;
  private final ImportTables tables;
  private final ImportJobs jobs;
  private final Event<ImportQueued> queued;
  private final Clock clock;

  @Inject QueueImport(Sql sql, ImportTables tables, ImportJobs jobs, Event<ImportQueued> queued, Clock clock) {
    this.sql = sql;
    this.tables = tables;
    this.jobs = jobs;
    this.queued = queued;
    this.clock = clock;
  }

  /** @throws Refusal not found for a table that is not known, or NOT_ALLOWED */
  public ImportJob queue(String table, byte[] file, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    tables.mustKnow(table);
    Instant now = clock.instant();
    String id = Ids.at(now.toEpochMilli());
    sql.update("INSERT INTO import_job (id, table_name, job_state, queued_at, queued_by, heard_at, rows_total, rows_checked, error_count) VALUES (?,?,?,?,?,?,0,0,0)",
        id, table, ImportState.QUEUED, now, by.user(), now);
    queued.fire(new ImportQueued(id, table, file, by));
    return jobs.job(id);
  }
}
