package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.domain.Watch;
import wms.shared.Part;
import wms.shared.Sql;

/** The watches that are not calm. A calm one needs no row: what it must know is the time of the sensor's last reading. */
@Part
public class Watches {
  private final Sql sql;

  @Inject public Watches(Sql sql) { this.sql = sql; }

  /** What is kept, by sensor and rule. */
  public Map<String, Map<String, String>> of(Collection<String> sensors) {
    Map<String, Map<String, String>> found = new HashMap<>();
    if (sensors.isEmpty()) return found;
    String some = sensors.size() > 200 ? "" : " WHERE sensor IN (" + "?,".repeat(sensors.size() - 1) + "?)";
    sql.list(row -> found.computeIfAbsent(row.text("sensor"), s -> new HashMap<>()).put(row.text("rule_code"), row.text("kept")),
        "SELECT sensor, rule_code, kept FROM cold_watch" + some, some.isEmpty() ? new Object[0] : sensors.toArray());
    return found;
  }

  public void keep(String sensor, String rule, Watch watch, boolean wasKept) {
    if (watch.isCalm()) {
      if (wasKept) sql.update("DELETE FROM cold_watch WHERE sensor = ? AND rule_code = ?", sensor, rule);
    } else if (sql.update("UPDATE cold_watch SET outside_since = ?, kept = ? WHERE sensor = ? AND rule_code = ?", watch.outsideSince(), watch.kept(), sensor, rule) == 0) {
      sql.update("INSERT INTO cold_watch (sensor, rule_code, outside_since, kept) VALUES (?, ?, ?, ?)", sensor, rule, watch.outsideSince(), watch.kept());
    }
  }
}
