package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.Latest;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.LatestPage;

/** The newest reading of each sensor. */
@Query
public class LatestReadings {
  private static final String SELECT = "SELECT r.id, r.sensor, p.page, p.payload FROM reading_series r JOIN latest_page p ON p.page = r.id / " + LatestPage.SERIES + " WHERE r.quantity = ?";
  private static final int FEW = 200;
  private final Sql sql;

  @Inject public LatestReadings(Sql sql) { this.sql = sql; }

  /** By sensor; those that have sent nothing yet are absent. */
  public Map<String, Latest> all(SensedQuantity quantity) { return read(SELECT, quantity); }

  /** By sensor; those that have sent nothing yet are absent, and when many are asked for, others may be there too. */
  public Map<String, Latest> of(SensedQuantity quantity, Collection<String> sensors) {
    if (sensors.isEmpty()) return Map.of();
    if (sensors.size() > FEW) return all(quantity);
    Object[] params = new Object[sensors.size() + 1];
    params[0] = quantity;
    int i = 1;
    for (String sensor : sensors) params[i++] = sensor;
    return read(SELECT + " AND r.sensor IN (" + "?,".repeat(sensors.size() - 1) + "?)", params);
  }

  public Optional<Latest> of(SensedQuantity quantity, String sensor) { return Optional.ofNullable(read(SELECT + " AND r.sensor = ?", quantity, sensor).get(sensor)); }

  private Map<String, Latest> read(String query, Object... params) {
    Map<Integer, LatestPage> pages = new HashMap<>();
    Map<String, Latest> found = new HashMap<>();
    sql.list(row -> {
      int series = row.count("id");
      LatestPage page = page(pages, row);
      return page.hasReadings(series) ? found.put(row.text("sensor"), latest(page, series)) : null;
    }, query, params);
    return found;
  }

  private static Latest latest(LatestPage page, int series) {
    return new Latest(Instant.ofEpochMilli(page.at(series)), Instant.ofEpochMilli(page.receivedAt(series)), page.value(series));
  }

  private static LatestPage page(Map<Integer, LatestPage> pages, Row row) throws SQLException {
    LatestPage page = pages.get(row.count("page"));
    if (page == null) pages.put(row.count("page"), page = LatestPage.of(row.bytes("payload")));
    return page;
  }
}
