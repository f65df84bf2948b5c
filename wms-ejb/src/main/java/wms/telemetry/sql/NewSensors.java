package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.NewSensor;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;

/**
 * Keeps the readings of sensors that are not registered yet. Each gateway has room for so many; the oldest give way and are counted at
 * their sensor.
 */
@Part
public class NewSensors {
  public static final int MOST_READINGS = 200_000;
  static final int MOST_SENSORS = 500;
  private static final int MAKE_ROOM = 2_000;
  private final Sql sql;
  private final int most;

  @Inject public NewSensors(Sql sql) { this(sql, MOST_READINGS); }

  /** With room for so many readings a gateway. */
  public NewSensors(Sql sql, int most) {
    this.sql = sql;
    this.most = most;
  }

  /** The sensors whose readings are kept; there may be too many of them. */
  public Set<String> keep(ReadingPack pack, List<Refused> refused) {
    Map<String, List<Reading>> came = new LinkedHashMap<>();
    for (Refused one : refused) if (one.stranger() != null) came.computeIfAbsent(one.stranger().sensor(), s -> new ArrayList<>()).add(one.stranger());
    if (came.isEmpty()) return Set.of();
    Map<String, String> known = new HashMap<>();
    sql.list(row -> known.put(row.text("code"), row.text("newest")), "SELECT code, newest FROM new_sensor WHERE gateway = ?", pack.gateway());
    Set<String> kept = new TreeSet<>();
    came.forEach((sensor, readings) -> { if (keep(pack, sensor, readings, known)) kept.add(sensor); });
    insert(pack.gateway(), came, kept);
    makeRoom(pack.gateway());
    return kept;
  }

  private boolean keep(ReadingPack pack, String sensor, List<Reading> readings, Map<String, String> known) {
    String before = known.get(sensor);
    if (before == null && known.size() >= MOST_SENSORS) return false;
    Map<String, Double> newest = NewSensor.newest(before);
    for (Reading reading : readings) newest.put(reading.quantity().wire(), reading.value());
    String all = NewSensor.text(newest);
    if (before == null) sql.update("INSERT INTO new_sensor (gateway, code, facility, newest, first_heard_at, last_heard_at, kept, dropped, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)",
        pack.gateway(), sensor, pack.facility(), all, pack.receivedAt(), pack.receivedAt(), readings.size());
    else sql.update("UPDATE new_sensor SET newest = ?, last_heard_at = ?, kept = kept + ? WHERE gateway = ? AND code = ?", all, pack.receivedAt(), readings.size(), pack.gateway(), sensor);
    known.put(sensor, all);
    return true;
  }

  private void insert(String gateway, Map<String, List<Reading>> came, Set<String> kept) {
    List<Object[]> rows = new ArrayList<>();
    for (String sensor : kept) for (Reading reading : came.get(sensor)) rows.add(new Object[] {gateway, sensor, reading.quantity(), reading.at(), reading.receivedAt(), reading.value()});
    sql.batch("INSERT INTO kept_reading (gateway, sensor, quantity, sensed_at, received_at, sensed) VALUES (?, ?, ?, ?, ?, ?)", rows);
  }

  private void makeRoom(String gateway) {
    long kept = sql.first(row -> row.number("kept"), "SELECT SUM(kept) AS kept FROM new_sensor WHERE gateway = ?", gateway).orElse(0L);
    if (kept <= most) return;
    long upTo = sql.first(row -> row.number("id"), "SELECT id FROM kept_reading WHERE gateway = ? ORDER BY id OFFSET " + (kept - most + Math.min(MAKE_ROOM, most / 10)) + " ROWS FETCH FIRST 1 ROWS ONLY", gateway).orElse(Long.MAX_VALUE);
    Map<String, Long> gone = new HashMap<>();
    sql.list(row -> gone.put(row.text("sensor"), row.number("readings")), "SELECT sensor, COUNT(*) AS readings FROM kept_reading WHERE gateway = ? AND id < ? GROUP BY sensor", gateway, upTo);
    sql.update("DELETE FROM kept_reading WHERE gateway = ? AND id < ?", gateway, upTo);
    sql.batch("UPDATE new_sensor SET kept = kept - ?, dropped = dropped + ? WHERE gateway = ? AND code = ?",
        gone.entrySet().stream().map(one -> new Object[] {one.getValue(), one.getValue(), gateway, one.getKey()}).toList());
  }
}
