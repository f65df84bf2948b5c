package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import wms.shared.Query;
import wms.shared.Sql;

/** What has left a facility, by material. */
@Query
public class Issues {
  private final Sql sql;

  @Inject public Issues(Sql sql) { this.sql = sql; }

  /** Kilograms that left for a consignee or another facility since then, the most first. */
  public Map<String, BigDecimal> since(String facility, Instant since) {
    Map<String, BigDecimal> issued = new LinkedHashMap<>();
    sql.each(row -> issued.put(row.text("material"), row.decimal("kg")), """
        SELECT l.material, SUM(s.quantity * m.mass_kg) AS kg FROM stock_movement s JOIN lot l ON l.lot = s.lot JOIN material m ON m.code = l.material
        WHERE s.moved_at > ? AND s.from_zone IN (SELECT z.code FROM zone z WHERE z.facility = ?)
          AND (s.to_zone IN ('@CONSIGNEE', '@TRANSIT') OR s.to_zone IN (SELECT z.code FROM zone z WHERE z.facility <> ?))
        GROUP BY l.material ORDER BY SUM(s.quantity * m.mass_kg) DESC""", since, facility, facility);
    return issued;
  }
}
