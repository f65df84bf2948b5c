package wms.alarms.sql;

import java.util.List;
import java.util.Optional;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmState;
import wms.alarms.Cause;
import wms.alarms.HeldWhile;
import wms.shared.Sql;

/** Why an alarm is not to be heard: a person keeps its point quiet, or a rule of the site does. What a person decided goes first. */
final class Quiet {
  /** @param pause the person's decision, if it is one */
  record Reason(AlarmState state, String pause) {
    static final Reason NONE = new Reason(AlarmState.UNACKNOWLEDGED, null);

    String inhibition() { return state == AlarmState.UNACKNOWLEDGED ? null : state.name(); }
  }

  private final Sql sql;

  Quiet(Sql sql) { this.sql = sql; }

  Reason reason(Cause cause) {
    Optional<Reason> paused = sql.first(row -> new Reason(row.word("kind", AlarmState.class), row.text("id")),
        "SELECT kind, id FROM alarm_pause --DERBY-PROPERTIES index=alarm_pause_by_point\n WHERE alarm_point = ? AND ended_at IS NULL", cause.point());
    if (paused.isPresent()) return paused.get();
    return isSuppressed(cause.facility(), cause.zone(), cause.code()) ? new Reason(AlarmState.SUPPRESSED, null) : Reason.NONE;
  }

  boolean isSuppressed(String facility, String zone, AlarmCode code) {
    List<HeldWhile> rules = sql.list(row -> row.word("held_while", HeldWhile.class), "SELECT held_while FROM alarm_suppression WHERE facility IN (?, '*') AND code = ?", facility, code);
    return rules.stream().anyMatch(rule -> switch (rule) {
      case ZONE_EMPTY -> zone != null && isEmpty(zone);
      case GATEWAY_SILENT -> code != AlarmCode.GATEWAY_SILENT && stands(facility, AlarmCode.GATEWAY_SILENT);
    });
  }

  private boolean isEmpty(String zone) { return sql.first(row -> true, "SELECT lot FROM stock_balance --DERBY-PROPERTIES index=stock_balance_zone\n WHERE zone_code = ? AND balance > 0 FETCH FIRST 1 ROWS ONLY", zone).isEmpty(); }

  private boolean stands(String facility, AlarmCode code) {
    return sql.first(row -> true, "SELECT id FROM alarm --DERBY-PROPERTIES index=alarm_by_facility\n WHERE facility = ? AND cleared_at IS NULL AND code = ? FETCH FIRST 1 ROWS ONLY", facility, code).isPresent();
  }
}
