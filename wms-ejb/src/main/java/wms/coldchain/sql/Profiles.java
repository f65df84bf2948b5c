package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.coldchain.Bound;
import wms.coldchain.Profile;
import wms.coldchain.Rule;
import wms.coldchain.Severity;
import wms.facilities.ZoneUse;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensorPlace;

/** The profiles, one for each temperature class. */
@Part
public class Profiles {
  private final Sql sql;

  @Inject public Profiles(Sql sql) { this.sql = sql; }

  /** By temperature class. */
  public Map<String, Profile> all() {
    Map<String, Profile> found = new HashMap<>();
    sql.list(row -> found.put(row.text("temperature_class"), profile(row)), "SELECT * FROM cold_profile");
    return found;
  }

  public Optional<Profile> forClass(String temperatureClass) { return sql.first(this::profile, "SELECT * FROM cold_profile WHERE temperature_class = ?", temperatureClass); }

  private Profile profile(Row row) throws SQLException {
    String code = row.text("code");
    return new Profile(code, row.real("low_c"), row.real("high_c"), sql.list(Profiles::rule, "SELECT * FROM cold_rule WHERE profile = ? ORDER BY code", code));
  }

  private static Rule rule(Row row) throws SQLException {
    Double window = row.real("window_s");
    return new Rule(row.text("code"), row.word("bound", Bound.class), row.real("limit_c"), Duration.ofSeconds(row.number("duration_s")), row.real("hysteresis_k"),
        window == null ? null : Duration.ofSeconds(window.longValue()), row.word("severity", Severity.class));
  }

  /** By sensor code. */
  public Map<String, Post> posts() {
    Map<String, Profile> profiles = all();
    Map<String, Post> posts = new HashMap<>();
    sql.list(row -> posts.put(row.text("code"), new Post(row.text("code"), row.text("zone"), row.text("facility"), row.number("gap_limit_seconds") * 1000, rules(profiles.get(row.text("temperature_class")), row))),
        "SELECT s.code, s.zone, s.gap_limit_seconds, s.sensor_place, z.facility, z.temperature_class, z.zone_use FROM sensor s JOIN zone z ON z.code = s.zone");
    return posts;
  }

  /** Goods on their way to being cold are no excursion, and a new load warms its pre-cooler: there only cold can harm. */
  private static List<Rule> rules(Profile profile, Row row) throws SQLException {
    if (profile == null || row.word("sensor_place", SensorPlace.class) == SensorPlace.PULP) return List.of();
    return row.word("zone_use", ZoneUse.class) == ZoneUse.PRECOOLING ? profile.rules().stream().filter(rule -> !rule.bound().isWarm()).toList() : profile.rules();
  }
}
