package wms.audit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Deed;
import wms.shared.Facts;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import java.sql.SQLException;

/** The rows of the trail. */
@Query
public class AuditLog {
  private static final String COLUMNS = "seq, done_at, actor, actor_name, address, action, subject_type, subject_id, facility, details, hash";

  private record Head(long seq, String hash) {}

  private final Sql sql;

  @Inject public AuditLog(Sql sql) { this.sql = sql; }

  /** Appends under the lock of the chain's head. Takes part in the caller's transaction. */
  void append(List<Deed> deeds, Instant at) {
    sql.update("UPDATE audit_head SET seq = seq + ? WHERE id = 1", deeds.size());
    Head head = head();
    long seq = head.seq() - deeds.size();
    String hash = head.hash();
    List<Object[]> rows = new ArrayList<>();
    for (Deed deed : deeds) {
      AuditEntry entry = entry(++seq, at, deed);
      hash = Chain.hash(hash, entry);
      rows.add(row(entry, hash));
    }
    sql.batch("INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?)", rows);
    sql.update("UPDATE audit_head SET hash = ? WHERE id = 1", hash);
  }

  /** Entries up to {@code below}, newest first. */
  public List<AuditEntry> newest(AuditFilter filter, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    String where = filter.where(params) + scope.and("facility");
    params.addAll(scope.params());
    params.add(limit);
    return sql.list(AuditLog::entry, "SELECT " + COLUMNS + " FROM audit_entry WHERE seq < ?" + where + " ORDER BY seq DESC FETCH FIRST ? ROWS ONLY", params.toArray());
  }

  /** Entries after {@code seq} in the order of the chain. */
  List<AuditEntry> after(long seq, int limit) {
    return sql.list(AuditLog::entry, "SELECT " + COLUMNS + " FROM audit_entry WHERE seq > ? ORDER BY seq FETCH FIRST ? ROWS ONLY", seq, limit);
  }

  /** How long the chain is and the hash it must end with. */
  Head head() {
    return sql.first(row -> new Head(row.number("seq"), row.text("hash")), "SELECT seq, hash FROM audit_head WHERE id = 1").orElseThrow();
  }

  long length() { return head().seq(); }

  String headHash() { return head().hash(); }

  private static AuditEntry entry(long seq, Instant at, Deed deed) {
    return new AuditEntry(seq, at, deed.by().user(), deed.by().name(), deed.by().address(), deed.action(), deed.subjectType(), deed.subjectId(), deed.facility(),
        Facts.write(deed.details()), "");
  }

  private static Object[] row(AuditEntry e, String hash) {
    return new Object[] {e.seq(), e.at(), e.user(), e.name(), e.address(), e.action(), e.subjectType(), e.subjectId(), e.facility(), e.details(), hash};
  }

  private static AuditEntry entry(Row row) throws SQLException {
    return new AuditEntry(row.number("seq"), row.instant("done_at"), row.text("actor"), row.text("actor_name"), row.text("address"), row.text("action"),
        row.text("subject_type"), row.text("subject_id"), row.text("facility"), row.text("details"), row.text("hash"));
  }
}
