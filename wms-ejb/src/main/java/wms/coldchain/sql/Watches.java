package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.Rule;
import wms.coldchain.domain.Watch;
import wms.shared.Part;
import wms.shared.Sql;

/** The watches that are not calm. A calm one needs no row: what it must know is the time of the sensor's last reading. */
@Part
public class Watches {
  private final Sql sql;

  @Inject public Watches(Sql sql) { this.sql = sql; }

  /** What is kept, by sensor and rule. */
  public Map<String, Map<Key, String>> of(Collection<String> sensors) {
    Map<String, Map<Key, String>> found = new HashMap<>();
    if (sensors.isEmpty()) return found;
    String some = sensors.size() > 200 ? "" : " WHERE sensor IN (" + "?,".repeat(sensors.size() - 1) + "?)";
    sql.list(row -> found.computeIfAbsent(row.text("sensor"), s -> new HashMap<>()).put(new Key(row.text("rule_code"), row.instant("valid_from")), row.text("kept")),
        "SELECT sensor, rule_code, valid_from, kept FROM cold_watch" + some, some.isEmpty() ? new Object[0] : sensors.toArray());
    return found;
  }

  /** A rule, and since when it is in force. */
  public record Key(String rule, Instant from) {
    public static Key of(Rule rule) { return new Key(rule.code(), rule.inForce().from()); }
  }

  public void keep(String sensor, Rule rule, Watch watch, boolean wasKept) {
    Instant from = rule.inForce().from();
    if (watch.isCalm()) {
      if (wasKept) sql.update("DELETE FROM cold_watch WHERE sensor = ? AND rule_code = ? AND valid_from = ?", sensor, rule.code(), from);
    } else if (sql.update("UPDATE cold_watch SET outside_since = ?, kept = ? WHERE sensor = ? AND rule_code = ? AND valid_from = ?", watch.outsideSince(), watch.kept(), sensor, rule.code(), from) == 0) {
      sql.update("INSERT INTO cold_watch (sensor, rule_code, valid_from, quantity, outside_since, kept) VALUES (?, ?, ?, ?, ?, ?)", sensor, rule.code(), from, rule.measure().quantity(), watch.outsideSince(), watch.kept());
    }
  }
}
