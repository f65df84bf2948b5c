package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.Sensor;
import wms.telemetry.SensorState;

/** Reads sensors and their newest values. */
@Query
public class SensorBook {
  private static final String STATES = """
      SELECT s.code, s.zone, s.gateway, s.gap_limit_seconds, t.latest_value AS temperature, t.latest_at AS temperature_at, h.latest_value AS humidity, h.latest_at AS humidity_at,
        b.latest_value AS battery, b.latest_at AS battery_at, z.facility
      FROM sensor s JOIN zone z ON z.code = s.zone
      LEFT JOIN reading_series t ON t.sensor = s.code AND t.quantity = 'TEMP' AND t.received_at > 0
      LEFT JOIN reading_series h ON h.sensor = s.code AND h.quantity = 'HUM' AND h.received_at > 0
      LEFT JOIN reading_series b ON b.sensor = s.code AND b.quantity = 'BATT' AND b.received_at > 0
      """;
  private final Sql sql;
  private final Clock clock;

  @Inject public SensorBook(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** In order of code, those after the given one; facility and zone may be null. */
  public List<SensorState> after(String code, String facility, String zone, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    String where = "WHERE s.code > ?";
    if (facility != null) {
      where += " AND z.facility = ?";
      params.add(facility);
    }
    if (zone != null) {
      where += " AND s.zone = ?";
      params.add(zone);
    }
    params.addAll(scope.params());
    return sql.list(this::state, STATES + where + scope.and("z.facility") + " ORDER BY s.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public List<SensorState> of(String zone) { return sql.list(this::state, STATES + "WHERE s.zone = ? ORDER BY s.code", zone); }

  /** @throws Refusal not found */
  public Sensor sensor(String code) {
    return sql.first(row -> new Sensor(row.text("code"), row.text("zone"), row.text("gateway"), row.count("gap_limit_seconds")), "SELECT * FROM sensor WHERE code = ?", code)
        .orElseThrow(() -> Refusal.notFound("sensor", code));
  }

  private SensorState state(Row row) throws SQLException {
    Instant temperatureAt = row.instant("temperature_at");
    Instant at = newest(temperatureAt, newest(row.instant("humidity_at"), row.instant("battery_at")));
    int gap = row.count("gap_limit_seconds");
    Instant measuredAt = temperatureAt != null ? temperatureAt : at;
    boolean stale = measuredAt == null || measuredAt.plusSeconds(gap).isBefore(clock.instant());
    return new SensorState(row.text("code"), row.text("zone"), row.text("gateway"), row.real("temperature"), row.real("humidity"), row.real("battery"), measuredAt, stale, gap);
  }

  private static Instant newest(Instant one, Instant other) { return one == null || other != null && other.isAfter(one) ? other : one; }
}
