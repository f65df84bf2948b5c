package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.Committed;
import wms.telemetry.ReadingPack;
import wms.telemetry.domain.Progress;

/** How far each buffer of each gateway is on our disk. Kept by facility too: nobody moves another facility's numbers. */
@Part
public class ProgressBook {
  private static final String KEY = " WHERE facility = ? AND gateway = ? AND epoch = ?";
  private static final Logger LOG = Logger.getLogger(ProgressBook.class.getName());
  private final Sql sql;

  @Inject public ProgressBook(Sql sql) { this.sql = sql; }

  /** Locks the buffer's row until the transaction ends, so that two servers cannot store the same message at once. */
  public Progress take(ReadingPack pack) {
    Object[] key = {pack.facility(), pack.gateway(), pack.epoch()};
    if (sql.update("UPDATE gateway_progress SET changed_at = changed_at" + KEY, key) == 0) {
      sql.update("INSERT INTO gateway_progress (facility, gateway, epoch, committed, beyond, changed_at) VALUES (?, ?, ?, 0, '', ?)", key[0], key[1], key[2], pack.receivedAt());
    }
    return sql.first(row -> new Progress(row.number("committed"), row.text("beyond")), "SELECT committed, beyond FROM gateway_progress" + KEY, key).orElseThrow();
  }

  public void keep(ReadingPack pack, Progress progress, Instant at) {
    sql.update("UPDATE gateway_progress SET committed = ?, beyond = ?, changed_at = ?" + KEY, progress.committed(), progress.kept(), at, pack.facility(), pack.gateway(), pack.epoch());
  }

  /** The database takes writes at this moment. False when it is away, full, read-only or busy. */
  public boolean isWritable() {
    try {
      return sql.update("UPDATE compaction_turn SET taken_at = taken_at WHERE id = 1") == 1;
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The database takes no writes.", e);
      return false;
    }
  }

  /** What each gateway should know: its buffer last heard of. */
  public List<Committed> newest() {
    return sql.list(row -> new Committed(row.text("facility"), row.text("gateway"), row.text("epoch"), row.number("committed")),
        "SELECT p.* FROM gateway_progress p WHERE p.committed > 0 AND p.changed_at = (SELECT MAX(q.changed_at) FROM gateway_progress q WHERE q.facility = p.facility AND q.gateway = p.gateway)");
  }
}
