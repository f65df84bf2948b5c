package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.sql.Alarms;
import wms.coldchain.Severity;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.Latest;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.Hearing;
import wms.telemetry.usecase.LatestReadings;

/**
 * Data that stop arriving raise an alarm of their own. A gateway is silent when its line has been down for a minute, or nothing came for three
 * minutes and longer than its sensors may pause. A sensor is silent when nothing of it has come for its gap limit, however old what comes is: a
 * gateway that catches up is not silent. Behind a silent gateway only the gateway is told. While this server could not hear, nobody was silent.
 */
@UseCase
public class FindSilence {
  private static final String GATEWAYS = """
      SELECT g.code, g.facility, g.last_seen_at AS seen_at, CASE WHEN g.is_online = 0 THEN 60
        ELSE (SELECT MAX(CASE WHEN s.gap_limit_seconds > 180 THEN s.gap_limit_seconds ELSE 180 END) FROM sensor s WHERE s.gateway = g.code) END AS pause
      FROM gateway g WHERE g.last_seen_at IS NOT NULL
      """;
  private static final String SENSORS = "SELECT s.code, z.facility, s.zone, s.gap_limit_seconds AS pause, s.gateway FROM sensor s JOIN zone z ON z.code = s.zone";
  private final Sql sql;
  private final LatestReadings latest;
  private final Alarms alarms;
  private final RaiseAlarms raise;
  private final Hearing hearing;
  private final Clock clock;

  @Inject public FindSilence(Sql sql, LatestReadings latest, Alarms alarms, RaiseAlarms raise, Hearing hearing, Clock clock) {
    this.sql = sql;
    this.latest = latest;
    this.alarms = alarms;
    this.raise = raise;
    this.hearing = hearing;
    this.clock = clock;
  }

  private record Heard(String code, String facility, String zone, Instant seenAt, long pause, String gateway) {}

  public void find() {
    Instant now = clock.instant();
    Set<String> raisedGateways = Set.copyOf(alarms.raised(SourceType.GATEWAY));
    Set<String> raisedSensors = Set.copyOf(alarms.raised(SourceType.SENSOR));
    List<String> silentGateways = new ArrayList<>();
    for (Heard gateway : sql.list(row -> new Heard(row.text("code"), row.text("facility"), null, row.instant("seen_at"), Math.max(60, row.number("pause")), null), GATEWAYS)) {
      boolean isSilent = isSilent(gateway, now, raisedGateways);
      if (isSilent) silentGateways.add(gateway.code);
      settle(gateway, SourceType.GATEWAY, AlarmCode.GATEWAY_SILENT, Severity.CRITICAL, isSilent, raisedGateways.contains(gateway.code));
    }
    for (Heard sensor : heardSensors()) {
      settle(sensor, SourceType.SENSOR, AlarmCode.SENSOR_SILENT, Severity.WARNING, isSilent(sensor, now, raisedSensors) && !silentGateways.contains(sensor.gateway), raisedSensors.contains(sensor.code));
    }
  }

  /** Those that have sent a temperature ever. */
  private List<Heard> heardSensors() {
    Map<String, Latest> temperatures = latest.all(SensedQuantity.TEMP);
    return sql.list(row -> {
      Latest last = temperatures.get(row.text("code"));
      return last == null ? null : new Heard(row.text("code"), row.text("facility"), row.text("zone"), last.receivedAt(), row.number("pause"), row.text("gateway"));
    }, SENSORS).stream().filter(Objects::nonNull).toList();
  }

  /** Who was called silent stays so until something comes. */
  private boolean isSilent(Heard heard, Instant now, Set<String> raised) {
    Instant since = hearing.since();
    Instant from = raised.contains(heard.code) || heard.seenAt.isAfter(since) ? heard.seenAt : since;
    return from.plusSeconds(heard.pause).isBefore(now);
  }

  private void settle(Heard heard, SourceType type, AlarmCode code, Severity severity, boolean isSilent, boolean isRaised) {
    if (isSilent == isRaised) return;
    Source source = new Source(type, heard.code);
    if (isSilent) raise.raise(new Cause(source, code, heard.facility, heard.zone, severity, heard.seenAt));
    else raise.clear(source);
  }
}
