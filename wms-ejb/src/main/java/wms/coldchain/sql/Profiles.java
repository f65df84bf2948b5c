package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.coldchain.Allowance;
import wms.coldchain.Bound;
import wms.coldchain.InForce;
import wms.coldchain.Measure;
import wms.coldchain.Profile;
import wms.coldchain.Rule;
import wms.coldchain.Severity;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;

/** The profiles as they are in force: each zone keeps the one it chose, otherwise the one that stands for its class. */
@Part
public class Profiles {
  private static final String PROFILES = """
      SELECT p.code, p.temperature_class, CASE WHEN v.profile IS NULL THEN p.low_c ELSE v.low_c END AS low_now, CASE WHEN v.profile IS NULL THEN p.high_c ELSE v.high_c END AS high_now
      FROM cold_profile p LEFT JOIN cold_profile_version v ON v.profile = p.code AND v.number = (SELECT MAX(w.number) FROM cold_profile_version w WHERE w.profile = p.code AND w.valid_from <= ?)
      """;
  private static final String OF_ZONE = """
      JOIN zone z ON z.code = ? WHERE p.code = COALESCE((SELECT c.profile FROM zone_profile c WHERE c.zone = z.code AND c.valid_from = (SELECT MAX(l.valid_from) FROM zone_profile l WHERE l.zone = z.code AND l.valid_from <= ?)),
        (SELECT d.code FROM cold_profile d WHERE d.temperature_class = z.temperature_class AND d.stands_for_class = 1))
      """;
  private final Sql sql;
  private final Clock clock;

  @Inject public Profiles(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** By zone; zones without one are missing. */
  public Map<String, Profile> byZone() {
    Map<String, Profile> byCode = new HashMap<>();
    sql.list(row -> byCode.put(row.text("code"), profile(row, List.of())), PROFILES, clock.instant());
    Map<String, Profile> found = new HashMap<>();
    choices().forEach((zone, chosen) -> chosen.stream().filter(choice -> choice.inForce().holdsAt(clock.instant()) && choice.profile() != null).forEach(choice -> found.put(zone, byCode.get(choice.profile()))));
    return found;
  }

  public Optional<Profile> byCode(String code) {
    Instant now = clock.instant();
    return sql.first(row -> profile(row, rules(code, now)), PROFILES + "WHERE p.code = ?", now, code);
  }

  /** The one that stands for the class. */
  public Optional<Profile> forClass(String temperatureClass) {
    Instant now = clock.instant();
    return sql.first(row -> profile(row, rules(row.text("code"), now)), PROFILES + "WHERE p.temperature_class = ? AND p.stands_for_class = 1", now, temperatureClass);
  }

  public Optional<Profile> ofZone(String zone) {
    Instant now = clock.instant();
    return sql.first(row -> profile(row, rules(row.text("code"), now)), PROFILES + OF_ZONE, now, zone, now);
  }

  private static Profile profile(Row row, List<Rule> rules) throws SQLException { return new Profile(row.text("code"), row.real("low_now"), row.real("high_now"), rules); }

  /** Those that are in force then, by code. */
  public List<Rule> rules(String profile, Instant at) {
    return sql.list(Profiles::rule, "SELECT * FROM cold_rule WHERE profile = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY code", profile, at, at);
  }

  static Rule rule(Row row) throws SQLException {
    return new Rule(row.text("code"), new Measure(row.word("quantity", SensedQuantity.class), seconds(row, "per_s")), row.word("bound", Bound.class), row.real("limit_c"), Duration.ofSeconds(row.number("duration_s")),
        row.real("hysteresis_k"), seconds(row, "window_s"), row.word("severity", Severity.class), new Allowance(seconds(row, "door_s"), row.flag("in_defrost")), row.flag("holds"),
        new InForce(row.instant("valid_from"), row.instant("valid_to")));
  }

  private static Duration seconds(Row row, String column) throws SQLException {
    Double seconds = row.real(column);
    return seconds == null ? null : Duration.ofSeconds(seconds.longValue());
  }

  /** What each zone keeps and kept, from the beginning of time. */
  Map<String, List<Choice>> choices() {
    Map<String, String> standing = new HashMap<>();
    sql.list(row -> standing.put(row.text("temperature_class"), row.text("code")), "SELECT temperature_class, code FROM cold_profile WHERE stands_for_class = 1");
    Map<String, List<Choice.Made>> made = Choice.made(sql);
    Map<String, List<Choice>> found = new HashMap<>();
    sql.list(row -> found.put(row.text("code"), Choice.all(standing.get(row.text("temperature_class")), made.getOrDefault(row.text("code"), List.of()))), "SELECT code, temperature_class FROM zone");
    return found;
  }
}
