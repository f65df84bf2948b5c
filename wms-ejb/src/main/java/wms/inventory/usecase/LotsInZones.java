package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import wms.inventory.LotCount;
import wms.shared.Query;
import wms.shared.Sql;

/** How many lots lie in each zone; a lot in two bins of a zone counts once there. Empty zones are left out. */
@Query
public class LotsInZones {
  private static final String SELECT = """
      SELECT b.zone_code, COUNT(DISTINCT b.lot) AS lots, COUNT(DISTINCT h.lot) AS held
      FROM stock_balance b LEFT JOIN stock_hold h ON h.lot = b.lot AND h.place = b.place AND h.ended_at IS NULL
      WHERE b.balance > 0""";
  private final Sql sql;

  @Inject public LotsInZones(Sql sql) { this.sql = sql; }

  public Map<String, LotCount> all() { return counts("", new Object[0]); }

  public Map<String, LotCount> of(String facility) { return counts(" AND b.facility = ?", facility); }

  private Map<String, LotCount> counts(String condition, Object... params) {
    record Counted(String zone, LotCount count) {}
    return sql.list(row -> new Counted(row.text("zone_code"), new LotCount(row.count("lots"), row.count("held"))), SELECT + condition + " GROUP BY b.zone_code", params)
        .stream().collect(Collectors.toMap(Counted::zone, Counted::count));
  }
}
