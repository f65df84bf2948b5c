package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wms.coldchain.Rule;
import wms.coldchain.domain.DailyDefrost;
import wms.facilities.ZoneUse;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;

/** Makes the posts out of sensors, zones, profiles and equipment. */
@Part
public class PostList {
  private static final String SENSORS = "SELECT s.code, s.zone, s.gap_limit_seconds, s.sensor_place, s.quantities, z.facility, z.zone_use FROM sensor s JOIN zone z ON z.code = s.zone ORDER BY s.code";
  private static final String DEFROSTS = """
      SELECT e.zone, e.defrost_at, e.defrost_minutes, f.time_zone FROM equipment e JOIN facility f ON f.code = e.facility
      WHERE e.zone IS NOT NULL AND e.defrost_minutes IS NOT NULL AND e.work_status <> 'RETIRED'""";
  private final Sql sql;
  private final Profiles profiles;

  @Inject public PostList(Sql sql, Profiles profiles) {
    this.sql = sql;
    this.profiles = profiles;
  }

  /** By sensor code. */
  public Map<String, Post> all() {
    Map<String, List<Rule>> rules = rulesByZone();
    Map<String, Surroundings> around = surroundings();
    Map<String, Post> posts = new HashMap<>();
    sql.list(row -> posts.put(row.text("code"), post(row, around).with(rules.getOrDefault(row.text("zone"), List.of()))), SENSORS);
    return posts;
  }

  /** Those that are, were or will be in force there, each while its zone keeps its profile. */
  private Map<String, List<Rule>> rulesByZone() {
    Map<String, List<Rule>> byProfile = new HashMap<>();
    sql.list(row -> byProfile.computeIfAbsent(row.text("profile"), p -> new ArrayList<>()).add(Profiles.rule(row)), "SELECT * FROM cold_rule ORDER BY code, valid_from");
    Map<String, List<Rule>> found = new HashMap<>();
    profiles.choices().forEach((zone, choices) -> found.put(zone, choices.stream()
        .flatMap(choice -> byProfile.getOrDefault(choice.profile(), List.of()).stream().map(rule -> rule.inForce(rule.inForce().and(choice.inForce())))).filter(rule -> !rule.inForce().isEmpty()).toList()));
    return found;
  }

  private static Post post(Row row, Map<String, Surroundings> around) throws SQLException {
    String zone = row.text("zone");
    return new Post(row.text("code"), zone, row.text("facility"), row.number("gap_limit_seconds") * 1000, row.word("sensor_place", SensorPlace.class) == SensorPlace.PULP,
        row.word("zone_use", ZoneUse.class) == ZoneUse.PRECOOLING, Map.of(), around.getOrDefault(zone, Surroundings.NONE));
  }

  private Map<String, Surroundings> surroundings() {
    Map<String, Surroundings> found = new HashMap<>();
    sql.each(row -> {
      Surroundings zone = found.computeIfAbsent(row.text("zone"), z -> new Surroundings(new ArrayList<>(), new ArrayList<>(), 0, List.of(), new ArrayList<>()));
      List<String> quantities = Arrays.asList(row.text("quantities").split(";"));
      Surroundings.Switch one = new Surroundings.Switch(row.text("code"), row.number("gap_limit_seconds") * 1000);
      zone.sensors().add(row.text("code"));
      if (quantities.contains(SensedQuantity.DOOR.wire())) zone.doors().add(one);
      if (quantities.contains(SensedQuantity.DEFROST.wire())) zone.signals().add(one);
    }, SENSORS);
    for (Declared defrost : sql.list(PostList::declared, DEFROSTS)) found.computeIfPresent(defrost.zone, (zone, is) -> defrost.in(is));
    return found;
  }

  /** A defrost of a piece of equipment; without times its zone's signal says when. */
  private record Declared(String zone, DailyDefrost defrost) {
    Surroundings in(Surroundings is) {
      if (defrost.times().isEmpty()) return new Surroundings(is.doors(), is.signals(), Math.max(is.longestDefrostMillis(), defrost.longest().toMillis()), is.daily(), is.sensors());
      return new Surroundings(is.doors(), is.signals(), is.longestDefrostMillis(), Stream.concat(is.daily().stream(), Stream.of(defrost)).toList(), is.sensors());
    }
  }

  private static Declared declared(Row row) throws SQLException {
    String times = row.text("defrost_at");
    List<LocalTime> at = times == null ? List.of() : Arrays.stream(times.split(";")).map(LocalTime::parse).toList();
    return new Declared(row.text("zone"), new DailyDefrost(at, Duration.ofMinutes(row.number("defrost_minutes")), ZoneId.of(row.text("time_zone"))));
  }
}
