package wms.telemetry;

import java.time.Instant;
import java.util.List;
import wms.shared.Fired;
import wms.shared.Sql;
import wms.telemetry.domain.Points;
import wms.telemetry.sql.DeadLetters;
import wms.telemetry.sql.NewSensors;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.GatewayLog;
import wms.telemetry.sql.LatestPages;
import wms.telemetry.sql.ReadingStore;
import wms.telemetry.sql.ReadingSums;
import wms.telemetry.sql.RollUps;
import wms.telemetry.sql.SeriesBook;
import wms.telemetry.usecase.RecordReadings;

/** A cold store at Manas with two gateways and the use case that stores their readings. */
public final class TelemetryFixture {
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final Sql sql;
  public final SeriesBook book = new SeriesBook();
  public final ReadingStore store;
  public final ReadingSums sums;
  public final Fired<ReadingsRecorded> fired;

  public TelemetryFixture(Sql sql, Fired<ReadingsRecorded> fired) {
    this.sql = sql;
    this.store = new ReadingStore(sql, new LatestPages(sql), book);
    this.sums = new ReadingSums(store, new RollUps(sql));
    this.fired = fired;
  }

  public RecordReadings recordReadings() { return new RecordReadings(new GatewayLog(sql), store, new ProgressBook(sql), new NewSensors(sql), new DeadLetters(sql), fired); }

  public void aColdStoreWithSensors(int sensors) {
    sql.update("INSERT INTO facility (code, kind, name_zh, name_en, county, organisation, lat, lon, time_zone, facility_mode, version) VALUES ('MNS', 'COLD_STORE', '玛纳斯冷库', 'Manas', '玛纳斯县', 'x', 44.3, 86.2, 'Asia/Urumqi', 'NORMAL', 1)");
    zone("MNS-A1", "VACCINE");
    zone("MNS-A2", "PRODUCE_COLD");
    sql.update("INSERT INTO gateway (code, facility) VALUES ('GW1', 'MNS')");
    sql.update("INSERT INTO gateway (code, facility) VALUES ('GW2', 'MNS')");
    for (int i = 1; i <= sensors; i++) sensor("MNS-A1-T" + i, "MNS-A1", 300);
  }

  public void zone(String code, String temperatureClass) {
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, 'MNS', '库', 'room', ?, 'STORAGE', 'STORAGE', 100, 10000, 1)", code, temperatureClass);
  }

  public void sensor(String code, String zone, int gapLimitSeconds) {
    sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'GW1', 'temp;hum', ?)", code, zone, gapLimitSeconds);
  }

  public static Reading reading(String sensor, Instant at, double value) { return new Reading(sensor, SensedQuantity.TEMP, at, NOON, value); }

  public static ReadingPack pack(Reading... readings) { return ReadingPack.of("MNS", "GW1", NOON, List.of(readings)); }

  public static ReadingPack numbered(long seq, Reading... readings) { return numbered("e1", seq, readings); }

  public static ReadingPack numbered(String epoch, long seq, Reading... readings) {
    return new ReadingPack("wms/v1/MNS/GW1/readings", "MNS", "GW1", epoch, seq, null, NOON, List.of(readings), List.of());
  }

  /** What is stored of the sensor's temperatures, as text such as {@code 2026-11-20T12:00:00Z=2.4}. */
  public List<String> stored(String sensor) {
    return store.find(sensor, SensedQuantity.TEMP).map(series -> texts(store.load(series.id(), 0, Long.MAX_VALUE))).orElse(List.of());
  }

  private static List<String> texts(Points points) {
    List<String> texts = new java.util.ArrayList<>();
    for (int i = 0; i < points.size(); i++) texts.add(Instant.ofEpochMilli(points.at(i)) + "=" + points.value(i));
    return texts;
  }
}
