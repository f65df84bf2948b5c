package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.coldchain.Bound;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.Measure;
import wms.coldchain.Rule;
import wms.coldchain.Severity;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;

/** Keeps excursions and the lots they exposed. */
@Part
public class Excursions {
  private final Sql sql;

  @Inject public Excursions(Sql sql) { this.sql = sql; }

  /** Those of a sensor and rule that went on after that time or began then or later; withdrawn ones are no more, and those of the rule's other versions are not its own. */
  public List<Excursion> since(String sensor, Rule rule, long from) { return since(sensor, rule.code(), from).stream().filter(excursion -> rule.holdsAt(excursion.startedAt())).toList(); }

  public List<Excursion> since(String sensor, String rule, long from) {
    return sql.list(Excursions::read, "SELECT * FROM excursion WHERE sensor = ? AND rule_code = ? AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN') AND (ended_at IS NULL OR ended_at > ? OR started_at >= ?) ORDER BY started_at", sensor, rule, from, from);
  }

  /** Those of a zone for which goods are held, that go on or ended after that time. The comment makes Derby use the index: a scan would wait for other zones' writers. */
  public List<Excursion> after(String zone, Instant from) {
    return sql.list(Excursions::read, "SELECT * FROM excursion --DERBY-PROPERTIES index=excursion_by_zone\n WHERE zone = ? AND holds = 1 AND (ended_at IS NULL OR ended_at > ?) AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN') ORDER BY started_at", zone, from);
  }

  /** Those of the zone, or of the sensor wherever it was then, that were going on at some time of the stretch. */
  public List<Excursion> between(String sensor, String zone, Instant from, Instant to) {
    List<Excursion> found = new ArrayList<>(sql.list(Excursions::read, "SELECT * FROM excursion --DERBY-PROPERTIES index=excursion_by_zone\n WHERE zone = ? AND started_at < ? AND (ended_at IS NULL OR ended_at >= ?) AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN')", zone, to, from));
    found.addAll(sql.list(Excursions::read, "SELECT * FROM excursion --DERBY-PROPERTIES index=excursion_by_sensor\n WHERE sensor = ? AND zone <> ? AND started_at < ? AND (ended_at IS NULL OR ended_at >= ?) AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN')", sensor, zone, to, from));
    return found;
  }

  public List<Excursion> open() { return sql.list(Excursions::read, "SELECT * FROM excursion WHERE ended_at IS NULL"); }

  /** With the version of the profile that its rule is of at its beginning. */
  public void add(Excursion e) {
    sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, quantity, per_s, bound, limit_c, severity, started_at, confirmed_at, ended_at, end_reason, extreme_c, outside_ms, holds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        e.id(), e.facility(), e.zone(), e.sensor(), e.rule(), e.measure().quantity(), e.measure().isChange() ? e.measure().per().toSeconds() : null, e.bound(), e.limit(), e.severity(), e.startedAt(), e.confirmedAt(), e.endedAt(), e.endReason(), e.extreme(), Math.round(e.minutesOutside() * 60_000), e.holds() ? 1 : 0);
    sql.first(row -> row.text("profile"), "SELECT profile FROM cold_rule WHERE code = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)", e.rule(), e.confirmedAt(), e.startedAt()).ifPresent(profile ->
        sql.update("UPDATE excursion SET profile = ?, profile_version = ? WHERE id = ?", profile,
            sql.first(row -> row.count("n"), "SELECT MAX(number) AS n FROM cold_profile_version WHERE profile = ? AND valid_from <= ?", profile, e.startedAt()).filter(n -> n > 0).orElse(1), e.id()));
  }

  public void change(Excursion e) {
    sql.update("UPDATE excursion SET started_at = ?, confirmed_at = ?, ended_at = ?, end_reason = ?, extreme_c = ?, outside_ms = ? WHERE id = ?",
        e.startedAt(), e.confirmedAt(), e.endedAt(), e.endReason(), e.extreme(), Math.round(e.minutesOutside() * 60_000), e.id());
  }

  /** True when the lot was not known to be exposed. */
  public boolean expose(String excursion, String lot) {
    if (sql.first(row -> row.text("lot"), "SELECT lot FROM excursion_lot WHERE excursion = ? AND lot = ?", excursion, lot).isPresent()) return false;
    return sql.update("INSERT INTO excursion_lot (excursion, lot) VALUES (?, ?)", excursion, lot) == 1;
  }

  public static Excursion read(Row row) throws SQLException {
    Instant ended = row.instant("ended_at");
    return new Excursion(row.text("id"), row.text("facility"), row.text("zone"), row.text("sensor"), row.text("rule_code"), measure(row), row.word("bound", Bound.class), row.real("limit_c"),
        row.word("severity", Severity.class), row.instant("started_at"), row.instant("confirmed_at"), ended, row.word("end_reason", EndReason.class), row.real("extreme_c"), row.number("outside_ms") / 60_000.0, row.flag("holds"));
  }

  private static Measure measure(Row row) throws SQLException {
    Double per = row.real("per_s");
    return new Measure(row.word("quantity", SensedQuantity.class), per == null ? null : Duration.ofSeconds(per.longValue()));
  }
}
