package wms.inventory.usecase;

import java.util.Map;
import wms.inventory.CountView;
import wms.inventory.InventoryReason;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Sql;

/** A count that is being worked on: whoever changes it waits here for their turn. */
final class OpenCount {
  private OpenCount() {}

  /** @param seen the version the person saw, or null @throws Refusal not found, STALE, COUNT_CLOSED */
  static CountView take(String id, Long seen, Sql sql, CountBook counts, Actor by) {
    sql.update("UPDATE stock_count SET version = version + 1 WHERE id = ?", id);
    CountView count = counts.count(id, by);
    if (seen != null && count.version() != seen + 1) throw Refusal.stale();
    if (count.closedAt() != null) throw Refusal.conflict(InventoryReason.COUNT_CLOSED, Map.of("count", count.number(), "by", count.closedBy(), "at", count.closedAt().toString()));
    return count;
  }
}
