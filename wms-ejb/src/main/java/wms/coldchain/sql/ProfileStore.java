package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.coldchain.ProfileVersionView;
import wms.coldchain.Rule;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Sql;

/** Writes profiles, their versions and rules, and which zones keep them. */
@Part
public class ProfileStore {
  private final Sql sql;

  @Inject public ProfileStore(Sql sql) { this.sql = sql; }

  /** It stands for its class when none does yet. */
  public void add(String code, Names names, TemperatureClass temperatureClass, Double low, Double high) {
    boolean stands = sql.first(row -> row.text("code"), "SELECT code FROM cold_profile WHERE temperature_class = ? AND stands_for_class = 1", temperatureClass).isEmpty();
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c, stands_for_class) VALUES (?, ?, ?, ?, ?, ?, ?)", code, temperatureClass, names.zh(), names.en(), low, high, stands ? 1 : 0);
  }

  /** False when somebody was quicker. */
  public boolean turn(String code, long seen) { return sql.update("UPDATE cold_profile SET version = version + 1 WHERE code = ? AND version = ?", code, seen) == 1; }

  public void addVersion(String profile, ProfileVersionView v) {
    sql.update("INSERT INTO cold_profile_version (profile, number, valid_from, low_c, high_c, remark, activated_by, activated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", profile, v.number(), v.from(), v.low(), v.high(), v.remark(), v.by(), v.decidedAt());
  }

  /** Newest first. */
  public List<ProfileVersionView> versions(String profile) {
    return sql.list(row -> new ProfileVersionView(row.count("number"), row.instant("valid_from"), row.real("low_c"), row.real("high_c"), row.text("remark"), row.text("activated_by"), row.instant("activated_at")),
        "SELECT * FROM cold_profile_version WHERE profile = ? ORDER BY number DESC", profile);
  }

  /** The one that takes effect after that time. */
  public Optional<ProfileVersionView> next(String profile, Instant now) { return versions(profile).stream().filter(version -> version.from().isAfter(now)).findFirst(); }

  public void addRule(String profile, Rule rule, Instant from) {
    sql.update("INSERT INTO cold_rule (code, profile, quantity, per_s, bound, limit_c, duration_s, window_s, hysteresis_k, severity, door_s, in_defrost, holds, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rule.code(), profile, rule.measure().quantity(), seconds(rule.measure().per()), rule.bound(), rule.limit(), rule.duration().toSeconds(), seconds(rule.window()), rule.hysteresis(), rule.severity(),
        seconds(rule.allowance().door()), rule.allowance().defrost() ? 1 : 0, rule.holds() ? 1 : 0, from);
  }

  private static Long seconds(java.time.Duration duration) { return duration == null ? null : (Long) duration.toSeconds(); }

  public void endRule(Rule rule, Instant at) { sql.update("UPDATE cold_rule SET valid_to = ? WHERE code = ? AND valid_from = ?", at, rule.code(), rule.inForce().from()); }

  /** Whose rule it is or was. */
  public Optional<String> profileOf(String rule) { return sql.first(row -> row.text("profile"), "SELECT profile FROM cold_rule WHERE code = ?", rule); }

  /** As if the version had never been decided on. */
  public void withdraw(String profile, ProfileVersionView version) {
    sql.update("DELETE FROM cold_rule WHERE profile = ? AND valid_from = ?", profile, version.from());
    sql.update("UPDATE cold_rule SET valid_to = NULL WHERE profile = ? AND valid_to = ?", profile, version.from());
    sql.update("DELETE FROM cold_profile_version WHERE profile = ? AND number = ?", profile, version.number());
  }

  /** @param profile null: that of its class */
  public void choose(String zone, String profile, Instant from) { sql.update("INSERT INTO zone_profile (zone, valid_from, profile) VALUES (?, ?, ?)", zone, from, profile); }
}
