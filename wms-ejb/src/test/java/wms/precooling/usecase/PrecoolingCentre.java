package wms.precooling.usecase;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import wms.coldchain.usecase.CarryPulp;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.StockMoved;
import wms.inventory.Warehouse;
import wms.precooling.CoolingMethod;
import wms.precooling.NewPrecooling;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.Wired;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.sql.ReadingStore;

/**
 * A centre where grapes are cooled before they are stored at -1 to 1 C: the pre-cooler CJ-K with a thermometer in its air (CJ-K-T1) and
 * one in the goods (CJ-K-X1), the store CJ-P, and the hall CJ-R. Its clock moves only when told.
 */
final class PrecoolingCentre {
  static final Actor HAND = new Actor("ma", "Ma", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK)));
  static final Actor LEAD = new Actor("wei", "Wei", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK, Right.DECIDE_HOLD)));
  final Warehouse house;
  final Fired<Object> events = Fired.to(this::pass);
  final Instant start;
  private final TelemetryFixture telemetry;
  private final Wired wired;

  PrecoolingCentre(Sql sql, EntityManager entities) {
    Warehouse.furnish(sql);
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('PP', 'PRODUCE_COLD', '果蔬', 'Produce', -1, 1)");
    sql.update("INSERT INTO material (code, name_zh, name_en, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, version) VALUES ('GRAPE', '葡萄', 'Grapes', 'kg', 'PRODUCE_COLD', 45, 1, 0.004, 0.001, 1)");
    zone(sql, "CJ-R", "AMBIENT", "RECEIVING");
    zone(sql, "CJ-K", "PRODUCE_COLD", "PRECOOLING");
    zone(sql, "CJ-P", "PRODUCE_COLD", "STORAGE");
    sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
    sensor(sql, "CJ-K-T1", "CJ-K", "AIR");
    sensor(sql, "CJ-K-X1", "CJ-K", "PULP");
    sensor(sql, "CJ-P-T1", "CJ-P", "AIR");
    house = new Warehouse(sql);
    telemetry = new TelemetryFixture(sql, Fired.event());
    wired = new Wired(entities, sql, house.clock).with(Event.class, events).with(ReadingStore.class, telemetry.store);
    start = house.clock.instant();
  }

  private static void zone(Sql sql, String code, String temperatureClass, String use) {
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, 'CJ', ?, ?, ?, ?, ?, 100, 10000, 1)", code, code, code, temperatureClass, use, use);
  }

  private static void sensor(Sql sql, String code, String zone, String place) {
    sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds, sensor_place) VALUES (?, ?, 'CJ-GW1', 'temp', 120, ?)", code, zone, place);
  }

  private void pass(Object event) {
    if (event instanceof StockMoved moved) desk(CarryPulp.class).on(moved);
  }

  <T> T desk(Class<T> useCase) { return wired.bean(useCase); }

  static NewLot grapes(String number, String zone) {
    return new NewLot("L-" + number, number, "GRAPE", Quantity.of("100", "kg"), Place.of(zone, null), null, Warehouse.TODAY, "Farm", null, ReserveClass.COMMERCIAL, null, null);
  }

  /** Those lots, all that is there, from 25 C down to what they may be stored at. */
  static NewPrecooling cool(String id, String probe, String... lots) {
    return new NewPrecooling(id, "CJ-K", CoolingMethod.FORCED_AIR, List.of(lots).stream().map(lot -> new NewPrecooling.Goods(lot, null)).toList(), 25.0, null, null, probe, null, null);
  }

  /** Time goes by, and each minute the sensor says what it feels so many hours after the beginning. */
  void feels(Map<String, DoubleUnaryOperator> sensors, int minutes) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < minutes; i++) {
      house.clock.pass(Duration.ofMinutes(1));
      Instant now = house.clock.instant();
      double hours = Duration.between(start, now).toMillis() / 3_600_000.0;
      sensors.forEach((sensor, temperature) -> readings.add(new Reading(sensor, SensedQuantity.TEMP, now, now, temperature.applyAsDouble(hours))));
    }
    telemetry.recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", house.clock.instant(), readings)));
  }

  List<String> deeds() { return events.events().stream().filter(Deed.class::isInstance).map(deed -> ((Deed) deed).action()).toList(); }
}
