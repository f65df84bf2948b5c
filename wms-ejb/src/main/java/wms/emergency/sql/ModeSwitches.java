package wms.emergency.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wms.emergency.Effect;
import wms.emergency.EffectCode;
import wms.emergency.ModeSwitch;
import wms.emergency.SwitchState;
import wms.emergency.domain.ZonePicture;
import wms.facilities.Mode;
import wms.facilities.ZoneUse;
import wms.shared.Facts;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Keeps the history of switches with the state before each. */
@Part
public class ModeSwitches {
  /** What a zone served for before a switch and after it. */
  public record ZoneTurn(String zone, ZoneUse before, ZoneUse after) {}

  private final Sql sql;

  @Inject public ModeSwitches(Sql sql) { this.sql = sql; }

  public Optional<ModeSwitch> seek(String id) { return sql.first(this::modeSwitch, "SELECT * FROM mode_switch WHERE id = ?", id); }

  /** @throws Refusal not found */
  public ModeSwitch find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("mode switch", id)); }

  /** The newest of the facility that was not taken back. */
  public Optional<ModeSwitch> standing(String facility) {
    return sql.first(this::modeSwitch, "SELECT * FROM mode_switch WHERE facility = ? AND switch_state = 'DONE' ORDER BY switch_no DESC", facility);
  }

  /** Newest first; null takes any. */
  public List<ModeSwitch> list(String facility, String incident, Scope scope, Instant before, int limit) {
    StringBuilder where = new StringBuilder("SELECT * FROM mode_switch WHERE switched_at < ?");
    List<Object> params = new ArrayList<>(List.of(before));
    where.append(scope.and("facility"));
    params.addAll(scope.params());
    if (facility != null) { where.append(" AND facility = ?"); params.add(facility); }
    if (incident != null) { where.append(" AND incident_id = ?"); params.add(incident); }
    return sql.list(this::modeSwitch, where + " ORDER BY switched_at DESC, switch_no DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public int nextNumber(String facility) {
    return 1 + sql.first(row -> row.count("newest"), "SELECT COALESCE(MAX(switch_no), 0) AS newest FROM mode_switch WHERE facility = ?", facility).orElse(0);
  }

  public void add(ModeSwitch s, List<ZonePicture> zones) {
    sql.update("INSERT INTO mode_switch (id, facility, switch_no, mode_before, mode_after, incident_id, switch_reason, switch_state, switched_at, switched_by, version) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        s.id(), s.facility(), s.number(), s.from(), s.target(), s.incident(), s.reason(), s.state(), s.at(), s.by(), s.version());
    sql.batch("INSERT INTO mode_switch_zone (switch_id, zone_code, use_before, use_after) VALUES (?,?,?,?)",
        zones.stream().map(zone -> new Object[] {s.id(), zone.zone(), zone.now(), zone.then()}).toList());
    List<Object[]> effects = new ArrayList<>();
    for (Effect effect : s.effects()) effects.add(new Object[] {s.id(), effects.size() + 1, effect.code(), Facts.write(effect.params())});
    sql.batch("INSERT INTO mode_switch_effect (switch_id, effect_no, effect_code, params) VALUES (?,?,?,?)", effects);
  }

  public void revert(String id, Instant at, String by, String reason) {
    sql.update("UPDATE mode_switch SET switch_state = 'REVERTED', reverted_at = ?, reverted_by = ?, reversal_reason = ?, version = version + 1 WHERE id = ?", at, by, reason, id);
  }

  /** By zone. */
  public Map<String, ZoneTurn> turnsOf(String id) {
    Map<String, ZoneTurn> turns = new TreeMap<>();
    sql.list(row -> new ZoneTurn(row.text("zone_code"), row.word("use_before", ZoneUse.class), row.word("use_after", ZoneUse.class)),
        "SELECT * FROM mode_switch_zone WHERE switch_id = ?", id).forEach(turn -> turns.put(turn.zone(), turn));
    return turns;
  }

  private List<Effect> effectsOf(String id) {
    return sql.list(row -> new Effect(row.word("effect_code", EffectCode.class), Facts.read(row.text("params"))), "SELECT * FROM mode_switch_effect WHERE switch_id = ? ORDER BY effect_no", id);
  }

  private ModeSwitch modeSwitch(Row row) throws SQLException {
    return new ModeSwitch(row.text("id"), row.text("facility"), row.count("switch_no"), row.word("mode_before", Mode.class), row.word("mode_after", Mode.class),
        row.word("switch_state", SwitchState.class), row.instant("switched_at"), row.text("switched_by"), row.text("incident_id"), row.text("switch_reason"),
        row.instant("reverted_at"), row.text("reverted_by"), row.text("reversal_reason"), effectsOf(row.text("id")), row.number("version"));
  }
}
