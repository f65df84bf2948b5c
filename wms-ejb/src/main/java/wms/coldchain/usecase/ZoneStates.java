package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.coldchain.Profile;
import wms.coldchain.ZoneTemperature;
import wms.coldchain.ZoneTemperature.State;
import wms.coldchain.sql.Profiles;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.Latest;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.LatestReadings;

/** How zones stand against their profiles. The temperature is the worst of the zone's sensors: the one farthest out of, or nearest to the edge of, its band. */
@Query
public class ZoneStates {
  /** A zone's state, the facility it belongs to, and whether its temperature is no older than the gap limit. */
  record Standing(String facility, ZoneTemperature temperature, boolean isFresh) {}

  private record Watched(String sensor, String zone, int gapLimitSeconds, boolean alarmed, Instant outsideSince) {
    Sensed with(Latest latest) { return new Sensed(zone, latest == null ? null : latest.value(), latest == null ? null : latest.at(), gapLimitSeconds, alarmed, outsideSince); }
  }

  private record Sensed(String zone, Double value, Instant at, int gapLimitSeconds, boolean alarmed, Instant outsideSince) {
    boolean isFresh(Instant now) { return at != null && !at.plusSeconds(gapLimitSeconds).isBefore(now); }
  }

  private static final String SENSORS = """
      SELECT s.code, s.zone, s.gap_limit_seconds,
        (SELECT COUNT(*) FROM excursion e WHERE e.sensor = s.code AND e.quantity = 'TEMP' AND e.ended_at IS NULL) AS alarmed,
        (SELECT MIN(w.outside_since) FROM cold_watch w WHERE w.sensor = s.code AND w.quantity = 'TEMP') AS outside_since
      FROM sensor s JOIN zone z ON z.code = s.zone
      WHERE s.quantities LIKE '%temp%' AND s.sensor_place = 'AIR'
      """;
  private final Sql sql;
  private final Profiles profiles;
  private final LatestReadings latest;
  private final Clock clock;

  @Inject public ZoneStates(Sql sql, Profiles profiles, LatestReadings latest, Clock clock) {
    this.sql = sql;
    this.profiles = profiles;
    this.latest = latest;
    this.clock = clock;
  }

  /** By zone code; zones without a thermometer have their band only. */
  public Map<String, ZoneTemperature> all() { return temperatures(judge("", "")); }

  public Map<String, ZoneTemperature> of(String facility) { return temperatures(judge(" AND z.facility = ?", " WHERE facility = ?", facility)); }

  /** Empty when there is no such zone. */
  public Optional<ZoneTemperature> temperature(String zone) { return zone(zone).map(Standing::temperature); }

  /** Of many zones at once. */
  List<Standing> standings(Set<String> zones) { return judge("", "").values().stream().filter(standing -> zones.contains(standing.temperature.zone())).toList(); }

  Optional<Standing> zone(String zone) { return Optional.ofNullable(judge(" AND s.zone = ?", " WHERE code = ?", zone).get(zone)); }

  private static Map<String, ZoneTemperature> temperatures(Map<String, Standing> zones) {
    Map<String, ZoneTemperature> found = new LinkedHashMap<>();
    zones.forEach((zone, standing) -> found.put(zone, standing.temperature));
    return found;
  }

  private Map<String, Standing> judge(String sensorsWhere, String zonesWhere, Object... params) {
    Map<String, Profile> known = profiles.byZone();
    List<Watched> sensors = sql.list(ZoneStates::watched, SENSORS + sensorsWhere, params);
    Map<String, Latest> temperatures = latest.of(SensedQuantity.TEMP, sensors.stream().map(Watched::sensor).toList());
    Map<String, List<Sensed>> byZone = new HashMap<>();
    for (Watched one : sensors) byZone.computeIfAbsent(one.zone, z -> new ArrayList<>()).add(one.with(temperatures.get(one.sensor)));
    Map<String, Standing> states = new LinkedHashMap<>();
    sql.list(row -> states.put(row.text("code"), judge(row.text("facility"), row.text("code"), known.get(row.text("code")), byZone.getOrDefault(row.text("code"), List.of()))),
        "SELECT code, facility FROM zone" + zonesWhere + " ORDER BY code", params);
    return states;
  }

  private static Watched watched(Row row) throws SQLException {
    return new Watched(row.text("code"), row.text("zone"), row.count("gap_limit_seconds"), row.number("alarmed") > 0, row.instant("outside_since"));
  }

  private Standing judge(String facility, String zone, Profile profile, List<Sensed> sensors) {
    Double low = profile == null ? null : profile.low();
    Double high = profile == null ? null : profile.high();
    if (sensors.isEmpty()) return new Standing(facility, new ZoneTemperature(zone, low, high, null, null, State.NONE, null, 0), false);
    Instant now = clock.instant();
    Sensed worst = worst(sensors.stream().filter(one -> one.isFresh(now)).toList(), low, high);
    boolean isStale = worst == null;
    if (isStale) worst = worst(sensors.stream().filter(one -> one.at != null).toList(), low, high);
    boolean isOutside = worst != null && excess(worst.value, low, high) > 0;
    Instant since = sensors.stream().map(Sensed::outsideSince).filter(one -> one != null).min(Instant::compareTo).orElse(isOutside ? worst.at : null);
    State state = sensors.stream().anyMatch(Sensed::alarmed) ? State.ALARM : isStale ? State.STALE : isOutside ? State.WARN : State.OK;
    ZoneTemperature temperature = new ZoneTemperature(zone, low, high, worst == null ? null : worst.value, worst == null ? null : worst.at, state, state == State.OK ? null : since, sensors.size());
    return new Standing(facility, temperature, !isStale);
  }

  private static Sensed worst(List<Sensed> sensors, Double low, Double high) {
    Sensed worst = null;
    for (Sensed one : sensors) if (worst == null || excess(one.value, low, high) > excess(worst.value, low, high)) worst = one;
    return worst;
  }

  /** How far out of the band, negative inside; without a band the warmest counts. */
  private static double excess(double value, Double low, Double high) {
    if (low == null && high == null) return value - 1_000;
    return Math.max(high == null ? Double.NEGATIVE_INFINITY : value - high, low == null ? Double.NEGATIVE_INFINITY : low - value);
  }
}
