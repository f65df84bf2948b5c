package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Pause;
import wms.alarms.PauseKind;
import wms.coldchain.Severity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads alarms. */
@Query
public class AlarmBook {
  private static final String ALARMS = """
      SELECT a.*, p.kind AS pause_kind, p.began_at AS pause_at, p.until_at AS pause_until_at, p.reason AS pause_reason, p.done_by AS pause_by, p.version AS pause_version, e.sensor, e.rule_code, e.quantity, e.per_s, e.limit_c, e.extreme_c, g.sensor AS gap_sensor, g.from_at AS gap_from, g.to_at AS gap_to, (SELECT COUNT(DISTINCT sensor) FROM data_gap WHERE whole = g.id AND filled_at IS NULL) AS gap_sensors, (SELECT COUNT(*) FROM stock_hold h WHERE h.reference = a.source_id AND h.ended_at IS NULL) AS lots_held
      FROM alarm a LEFT JOIN excursion e ON a.source_type = 'EXCURSION' AND e.id = a.source_id LEFT JOIN data_gap g ON a.source_type = 'GAP' AND g.id = a.source_id LEFT JOIN alarm_pause p ON p.id = a.pause
      """;
  private final Sql sql;

  @Inject public AlarmBook(Sql sql) { this.sql = sql; }

  /**
   * Newest first, those before the given id ({@code "~"} begins).
   *
   * @param states empty: all states
   */
  public List<AlarmView> before(String id, String facility, List<AlarmState> states, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(id));
    StringBuilder where = new StringBuilder("WHERE a.id < ?");
    if (facility != null) where.append(" AND a.facility = ?");
    if (facility != null) params.add(facility);
    if (!states.isEmpty()) where.append(" AND (").append(String.join(" OR ", states.stream().map(AlarmBook::condition).toList())).append(")");
    params.addAll(scope.params());
    return sql.list(AlarmBook::view, ALARMS + where + scope.and("a.facility") + " ORDER BY a.id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  private static String condition(AlarmState state) {
    return switch (state) {
      case UNACKNOWLEDGED -> "(a.cleared_at IS NULL AND a.acknowledged_at IS NULL AND a.inhibition IS NULL)";
      case ACKNOWLEDGED -> "(a.cleared_at IS NULL AND a.acknowledged_at IS NOT NULL AND a.inhibition IS NULL)";
      case RETURNED_UNACKNOWLEDGED -> "(a.cleared_at IS NOT NULL AND a.acknowledged_at IS NULL AND a.inhibition IS NULL)";
      case SHELVED, SUPPRESSED, OUT_OF_SERVICE -> "(a.cleared_at IS NULL AND a.inhibition = '" + state + "')";
      case NORMAL -> "(a.cleared_at IS NOT NULL AND (a.acknowledged_at IS NOT NULL OR a.inhibition IS NOT NULL))";
    };
  }

  /** @throws Refusal not found */
  public AlarmView alarm(String id) { return sql.first(AlarmBook::view, ALARMS + "WHERE a.id = ?", id).orElseThrow(() -> Refusal.notFound("alarm", id)); }

  /** What that ever raised, oldest first. */
  public List<AlarmView> of(SourceType type, String id) { return sql.list(AlarmBook::view, ALARMS + "WHERE a.source_type = ? AND a.source_id = ? ORDER BY a.id", type, id); }

  /** Those that stood at that time and had been raised before {@code since}, oldest first, whether kept quiet or not. */
  public List<AlarmView> standing(String facility, Instant at, Instant since, Scope scope) {
    List<Object> params = new ArrayList<>(List.of(since, at));
    if (facility != null) params.add(facility);
    params.addAll(scope.params());
    return sql.list(AlarmBook::view, ALARMS + "WHERE a.raised_at < ? AND (a.cleared_at IS NULL OR a.cleared_at > ?)" + (facility == null ? "" : " AND a.facility = ?") + scope.and("a.facility") + " ORDER BY a.raised_at, a.id FETCH FIRST 200 ROWS ONLY", params.toArray());
  }

  /** How many want a person, by facility: everything that is neither back to normal nor kept quiet. Facilities without any are missing. */
  public Map<String, Integer> openByFacility() {
    Map<String, Integer> open = new HashMap<>();
    sql.list(row -> open.put(row.text("facility"), row.count("n")), "SELECT facility, COUNT(*) AS n FROM alarm WHERE inhibition IS NULL AND (cleared_at IS NULL OR acknowledged_at IS NULL) GROUP BY facility");
    return open;
  }

  private static AlarmView view(Row row) throws SQLException {
    Instant cleared = row.instant("cleared_at");
    Instant acknowledged = row.instant("acknowledged_at");
    return new AlarmView(row.text("id"), row.text("facility"), row.text("zone"), new Source(row.word("source_type", SourceType.class), row.text("source_id")), row.word("code", AlarmCode.class), params(row),
        row.word("severity", Severity.class), state(cleared, acknowledged, row.word("inhibition", AlarmState.class)), row.instant("raised_at"), cleared, acknowledged, row.text("acknowledged_by"), row.text("remark"), row.count("lots_held"),
        row.count("raises"), row.text("chatter_of"), pause(row), row.number("version"));
  }

  private static AlarmState state(Instant cleared, Instant acknowledged, AlarmState inhibition) {
    if (cleared == null && inhibition != null) return inhibition;
    boolean answered = acknowledged != null || inhibition != null;
    if (cleared == null) return answered ? AlarmState.ACKNOWLEDGED : AlarmState.UNACKNOWLEDGED;
    return answered ? AlarmState.NORMAL : AlarmState.RETURNED_UNACKNOWLEDGED;
  }

  private static Pause pause(Row row) throws SQLException {
    return row.text("pause") == null ? null : new Pause(row.text("pause"), row.word("pause_kind", PauseKind.class), row.text("facility"), row.text("zone"), row.word("code", AlarmCode.class), row.text("alarm_point"),
        row.instant("pause_at"), row.instant("pause_until_at"), row.text("pause_reason"), row.text("pause_by"), row.number("pause_version"));
  }

  private static Map<String, Object> params(Row row) throws SQLException {
    Map<String, Object> params = new HashMap<>(Map.of("since", row.instant("since_at").toString()));
    if (row.text("gap_sensor") != null) {
      params.putAll(Map.of("sensor", row.text("gap_sensor"), "minutes", Math.round((row.number("gap_to") - row.number("gap_from")) / 60_000.0)));
      if (row.count("gap_sensors") > 1) params.put("sensors", row.count("gap_sensors"));
    }
    if (row.text("sensor") == null) {
      params.put(row.text("source_type").toLowerCase(java.util.Locale.ROOT), row.text("source_id"));
      return params;
    }
    params.putAll(Map.of("sensor", row.text("sensor"), "rule", row.text("rule_code"), "quantity", row.text("quantity"), "limit", row.real("limit_c"), "extreme", row.real("extreme_c")));
    if (row.real("per_s") != null) params.put("minutes", Math.round(row.real("per_s") / 60));
    return params;
  }
}
