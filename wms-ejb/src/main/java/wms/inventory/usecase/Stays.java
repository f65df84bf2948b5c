package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Stay;
import wms.shared.Query;
import wms.shared.Sql;

/** When some of a lot lay in a zone, by when its movements happened. */
@Query
public class Stays {
  private final Sql sql;

  @Inject public Stays(Sql sql) { this.sql = sql; }

  private record Step(Instant at, BigDecimal change) {}

  /** In order of time. What is written of one instant counts together. */
  public List<Stay> of(String lot, String zone) {
    Map<Instant, BigDecimal> changes = new TreeMap<>();
    for (Step step : sql.list(row -> new Step(row.instant("moved_at"), change(row.text("from_zone"), row.text("to_zone"), row.decimal("quantity"), zone)),
        "SELECT moved_at, from_zone, to_zone, quantity FROM stock_movement --DERBY-PROPERTIES index=stock_movement_lot\n WHERE lot = ? AND (from_zone = ? OR to_zone = ?)", lot, zone, zone))
      changes.merge(step.at, step.change, BigDecimal::add);
    return stays(changes);
  }

  private static BigDecimal change(String from, String to, BigDecimal quantity, String zone) {
    BigDecimal came = to.equals(zone) ? quantity : BigDecimal.ZERO;
    return from.equals(zone) ? came.subtract(quantity) : came;
  }

  private static List<Stay> stays(Map<Instant, BigDecimal> changes) {
    List<Stay> stays = new ArrayList<>();
    BigDecimal there = BigDecimal.ZERO;
    Instant since = null;
    for (Map.Entry<Instant, BigDecimal> change : changes.entrySet()) {
      there = there.add(change.getValue());
      if (since == null && there.signum() > 0) since = change.getKey();
      if (since == null || there.signum() > 0) continue;
      stays.add(new Stay(since, change.getKey()));
      since = null;
    }
    if (since != null) stays.add(new Stay(since, null));
    return stays;
  }
}
