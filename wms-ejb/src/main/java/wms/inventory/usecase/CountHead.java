package wms.inventory.usecase;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.inventory.CountNumber;
import wms.inventory.InventoryReason;
import wms.inventory.domain.Tolerance;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Row;
import wms.shared.Sql;

/** What a count says of itself, without its lines. */
record CountHead(String id, String number, String facility, Tolerance limit, List<String> counters, Instant openedAt, Instant closedAt, String closedBy, long version) {
  /** @throws Refusal not found, also when the reader may not see its facility */
  static CountHead of(String id, Sql sql, Actor reader) {
    return sql.first(row -> of(row, sql), "SELECT * FROM stock_count WHERE id = ?", id).filter(count -> reader.may(Right.SEE, count.facility())).orElseThrow(() -> Refusal.notFound("count", id));
  }

  static CountHead of(Row row, Sql sql) throws SQLException {
    String id = row.text("id");
    List<String> counters = sql.list(each -> each.text("counted_by"), "SELECT DISTINCT t.counted_by FROM count_tally t JOIN count_line c ON c.id = t.line WHERE c.count_id = ? ORDER BY 1", id);
    return new CountHead(id, CountNumber.of(row.number("seq")), row.text("facility"), new Tolerance(row.decimal("recount_share"), row.decimal("recount_kg")), counters, row.instant("opened_at"),
        row.instant("closed_at"), row.text("closed_by"), row.number("version"));
  }

  /**
   * A count that is being worked on: whoever changes it waits here for their turn.
   *
   * @param seen the version the person saw, or null when it does not matter
   * @throws Refusal not found, STALE, COUNT_CLOSED
   */
  static CountHead take(String id, Long seen, Sql sql, Actor by) {
    sql.update("UPDATE stock_count SET version = version + 1 WHERE id = ?", id);
    CountHead count = of(id, sql, by);
    if (seen != null && count.version() != seen + 1) throw Refusal.stale();
    if (!count.isOpen()) throw Refusal.conflict(InventoryReason.COUNT_CLOSED, Map.of("count", count.number(), "by", count.closedBy(), "at", count.closedAt().toString()));
    return count;
  }

  boolean isOpen() { return closedAt == null; }

  /** Whether expected quantities and others' figures are kept from this reader. */
  boolean isBlindFor(Actor reader) {
    boolean mayApprove = reader.may(Right.ADJUST_STOCK, facility) || reader.may(Right.AUDIT, facility);
    return isOpen() && (!mayApprove || counters.contains(reader.user()));
  }

  void mustBeCountedBy(Actor by) { if (!by.may(Right.ADJUST_STOCK, facility)) by.mustBeAllowed(Right.WORK_STOCK, facility); }
}
