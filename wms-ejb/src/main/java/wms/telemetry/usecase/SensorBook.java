package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import wms.facilities.Calibration;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.Latest;
import wms.telemetry.SensedQuantity;
import wms.telemetry.Sensor;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;

/** Reads sensors and their newest values. */
@Query
public class SensorBook {
  /** A sensor, where it senses, the day its calibration is due or null, and the zone of time that day is in. */
  private record Registered(Sensor sensor, SensorPlace place, LocalDate calibrationDue, ZoneId timeZone) {
    Calibration calibration(Instant now) { return Calibration.on(LocalDate.ofInstant(now, timeZone), calibrationDue); }
  }

  private static final String REGISTERED = """
      SELECT s.code, s.zone, s.gateway, s.gap_limit_seconds, s.sensor_place, f.time_zone, e.calibration_due
      FROM sensor s JOIN zone z ON z.code = s.zone JOIN facility f ON f.code = z.facility
      LEFT JOIN equipment e ON e.code = s.code AND e.work_status <> 'RETIRED'
      """;
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
    return states(where + scope.and("z.facility") + " ORDER BY s.code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public List<SensorState> of(String zone) { return states("WHERE s.zone = ? ORDER BY s.code", zone); }

  /** @throws Refusal not found */
  public SensorState state(String code) { return states("WHERE s.code = ?", code).stream().findFirst().orElseThrow(() -> Refusal.notFound("sensor", code)); }

  /** @throws Refusal not found */
  public Sensor sensor(String code) {
    return sql.first(SensorBook::sensor, "SELECT * FROM sensor WHERE code = ?", code).orElseThrow(() -> Refusal.notFound("sensor", code));
  }

  private static Sensor sensor(Row row) throws SQLException { return new Sensor(row.text("code"), row.text("zone"), row.text("gateway"), row.count("gap_limit_seconds")); }

  private List<SensorState> states(String where, Object... params) {
    List<Registered> sensors = sql.list(row -> new Registered(sensor(row), row.word("sensor_place", SensorPlace.class), row.date("calibration_due"), ZoneId.of(row.text("time_zone"))), REGISTERED + where, params);
    List<String> codes = sensors.stream().map(one -> one.sensor.code()).toList();
    Map<String, Latest> temperatures = latest.of(SensedQuantity.TEMP, codes);
    Map<String, Latest> humidities = latest.of(SensedQuantity.HUM, codes);
    Map<String, Latest> batteries = latest.of(SensedQuantity.BATT, codes);
    Map<String, Latest> doors = latest.of(SensedQuantity.DOOR, codes);
    return sensors.stream().map(one -> state(one, temperatures.get(one.sensor.code()), humidities.get(one.sensor.code()), batteries.get(one.sensor.code()), doors.get(one.sensor.code()))).toList();
  }

  private SensorState state(Registered registered, Latest temperature, Latest humidity, Latest battery, Latest door) {
    Sensor sensor = registered.sensor;
    Instant now = clock.instant();
    Instant measuredAt = temperature != null ? temperature.at() : Stream.of(humidity, battery, door).filter(Objects::nonNull).map(Latest::at).max(Instant::compareTo).orElse(null);
    boolean stale = measuredAt == null || measuredAt.plusSeconds(sensor.gapLimitSeconds()).isBefore(now);
    Boolean doorOpen = door == null ? null : Boolean.valueOf(door.value() != 0);
    return new SensorState(sensor.code(), sensor.zone(), sensor.gateway(), value(temperature), value(humidity), value(battery), doorOpen, measuredAt, stale, sensor.gapLimitSeconds(), registered.place,
        registered.calibrationDue, registered.calibration(now));
  }

  private static Double value(Latest latest) { return latest == null ? null : latest.value(); }
}
