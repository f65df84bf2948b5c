package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.Latest;
import wms.telemetry.SensedQuantity;
import wms.telemetry.Sensor;
import wms.telemetry.SensorState;

/** Reads sensors and their newest values. */
@Query
public class SensorBook {
  private static final String SENSORS = "SELECT s.code, s.zone, s.gateway, s.gap_limit_seconds FROM sensor s JOIN zone z ON z.code = s.zone ";
  private final Sql sql;
  private final LatestReadings latest;
  private final Clock clock;

  @Inject public SensorBook(Sql sql, LatestReadings latest, Clock clock) {
    this.sql = sql;
    this.latest = latest;
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
    return states(sql.list(SensorBook::sensor, SENSORS + where + scope.and("z.facility") + " ORDER BY s.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray()));
  }

  public List<SensorState> of(String zone) { return states(sql.list(SensorBook::sensor, SENSORS + "WHERE s.zone = ? ORDER BY s.code", zone)); }

  /** @throws Refusal not found */
  public Sensor sensor(String code) {
    return sql.first(SensorBook::sensor, SENSORS + "WHERE s.code = ?", code).orElseThrow(() -> Refusal.notFound("sensor", code));
  }

  private static Sensor sensor(Row row) throws SQLException { return new Sensor(row.text("code"), row.text("zone"), row.text("gateway"), row.count("gap_limit_seconds")); }

  private List<SensorState> states(List<Sensor> sensors) {
    List<String> codes = sensors.stream().map(Sensor::code).toList();
    Map<String, Latest> temperatures = latest.of(SensedQuantity.TEMP, codes);
    Map<String, Latest> humidities = latest.of(SensedQuantity.HUM, codes);
    Map<String, Latest> batteries = latest.of(SensedQuantity.BATT, codes);
    Map<String, Latest> doors = latest.of(SensedQuantity.DOOR, codes);
    return sensors.stream().map(sensor -> state(sensor, temperatures.get(sensor.code()), humidities.get(sensor.code()), batteries.get(sensor.code()), doors.get(sensor.code()))).toList();
  }

  private SensorState state(Sensor sensor, Latest temperature, Latest humidity, Latest battery, Latest door) {
    Instant measuredAt = temperature != null ? temperature.at() : Stream.of(humidity, battery, door).filter(Objects::nonNull).map(Latest::at).max(Instant::compareTo).orElse(null);
    boolean stale = measuredAt == null || measuredAt.plusSeconds(sensor.gapLimitSeconds()).isBefore(clock.instant());
    return new SensorState(sensor.code(), sensor.zone(), sensor.gateway(), value(temperature), value(humidity), value(battery), door == null ? null : (Boolean) (door.value() != 0), measuredAt, stale, sensor.gapLimitSeconds());
  }

  private static Double value(Latest latest) { return latest == null ? null : latest.value(); }
}
