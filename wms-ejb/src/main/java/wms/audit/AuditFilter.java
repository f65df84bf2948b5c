package wms.audit;

import java.time.Instant;
import java.util.List;

/** What a reader of the trail looks for; null means any. */
public record AuditFilter(Instant from, Instant to, String user, String action, String facility, String subject) {
  String where(List<Object> params) {
    StringBuilder sql = new StringBuilder();
    add(sql, params, " AND done_at >= ?", from);
    add(sql, params, " AND done_at < ?", to);
    add(sql, params, " AND actor = ?", user);
    add(sql, params, " AND action LIKE ?", action == null ? null : action + "%");
    add(sql, params, " AND facility = ?", facility);
    add(sql, params, " AND subject_id = ?", subject);
    return sql.toString();
  }

  private static void add(StringBuilder sql, List<Object> params, String condition, Object value) {
    if (value == null) return;
    sql.append(condition);
    params.add(value);
  }
}
