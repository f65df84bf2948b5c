package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.sql.Alarms;
import wms.coldchain.usecase.Disagreements;
import wms.coldchain.Severity;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * What sensors say is doubtful when their calibration is overdue by the calendar of their facility (GB 31605-2020 asks for calibrated devices), or
 * when two in the air of one zone have disagreed for a while.
 */
@UseCase
public class FindDoubtfulSensors {
  private static final String CALIBRATED = """
      SELECT e.code, e.facility, e.zone, e.calibration_due, f.time_zone FROM equipment e JOIN facility f ON f.code = e.facility
      WHERE e.kind IN ('SENSOR', 'LOGGER') AND e.calibration_due IS NOT NULL AND e.work_status <> 'RETIRED'""";
  private final Sql sql;
  private final Disagreements disagreements;
  private final Alarms alarms;
  private final RaiseAlarms raise;
  private final Clock clock;

  @Inject public FindDoubtfulSensors(Sql sql, Disagreements disagreements, Alarms alarms, RaiseAlarms raise, Clock clock) {
    this.sql = sql;
    this.disagreements = disagreements;
    this.alarms = alarms;
    this.raise = raise;
    this.clock = clock;
  }

  public void find() {
    settle(SourceType.EQUIPMENT, overdue());
    settle(SourceType.ZONE, disagreeing());
  }

  private Map<String, Cause> overdue() {
    Map<String, Cause> found = new HashMap<>();
    Instant now = clock.instant();
    sql.list(row -> {
      ZoneId zone = ZoneId.of(row.text("time_zone"));
      LocalDate due = row.date("calibration_due");
      Cause cause = new Cause(new Source(SourceType.EQUIPMENT, row.text("code")), AlarmCode.CALIBRATION_OVERDUE, row.text("facility"), row.text("zone"), Severity.WARNING, due.plusDays(1).atStartOfDay(zone).toInstant());
      return cause.since().isAfter(now) ? null : found.put(row.text("code"), cause);
    }, CALIBRATED);
    return found;
  }

  private Map<String, Cause> disagreeing() {
    Map<String, Cause> found = new HashMap<>();
    disagreements.now().forEach(one -> found.put(one.zone(), new Cause(new Source(SourceType.ZONE, one.zone()), AlarmCode.SENSORS_DISAGREE, one.facility(), one.zone(), Severity.WARNING, one.since())));
    return found;
  }

  private void settle(SourceType type, Map<String, Cause> causes) {
    Set<String> raised = Set.copyOf(alarms.raised(type));
    causes.forEach((id, cause) -> { if (!raised.contains(id)) raise.raise(cause); });
    raised.forEach(id -> { if (!causes.containsKey(id)) raise.clear(new Source(type, id)); });
  }
}
