package wms.emergency.usecase;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import wms.catalogue.TemperatureClass;
import wms.dispatch.PlanningRules;
import wms.emergency.IncidentView;
import wms.emergency.Level;
import wms.emergency.NewIncident;
import wms.emergency.NewNeed;
import wms.facilities.Facility;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;
import wms.facilities.Zone;
import wms.facilities.ZoneUse;
import wms.inventory.TestClock;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.shared.Wired;
import wms.shipping.usecase.OrdersToPark;
import wms.shipping.usecase.ParkOrders;

/** A county with a dual-use base, a reserve, a cold store and a village that will need something. */
abstract class EmergencyTest extends DatabaseTest {
  static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
  static final Actor LEAD = person("lead", Right.SEE, Right.LEAD_INCIDENT, Right.SWITCH_MODE);
  static final Actor PLANNER = person("planner", Right.SEE, Right.PLAN);
  static final Actor MANAGER = person("manager", Right.SEE, Right.APPROVE_PLAN, Right.PLAN, Right.SWITCH_MODE);
  static final Actor KEEPER = person("keeper", Right.SEE, Right.WORK_STOCK);

  final TestClock clock = new TestClock(NOW);
  final Fired<Object> events = Fired.event();
  final OrdersOnPaper orders = new OrdersOnPaper();
  Wired house;
  IncidentBook book;

  static Actor person(String user, Right... rights) { return new Actor(user, user, "test", Map.of("*", Set.of(rights))); }

  @BeforeEach void aCounty() {
    house = new Wired(entities, sql, clock).with(Event.class, events).with(PlanningRules.class, new PlanningRules(45, 6, 3, 8))
        .with(ParkOrders.class, orders).with(OrdersToPark.class, orders.list);
    book = house.bean(IncidentBook.class);
    transacted(() -> {
      facility("CJ-DU", FacilityKind.DUAL_USE_BASE);
      facility("CJ-RS", FacilityKind.RESERVE);
      facility("MNS", FacilityKind.COLD_STORE);
      facility("V-1", FacilityKind.VILLAGE_POINT);
      entities.flush();
      zone("CJ-DU-Y1", "CJ-DU", TemperatureClass.AMBIENT, ZoneUse.SHIPPING, ZoneUse.TRANSFER_YARD);
      zone("CJ-DU-A1", "CJ-DU", TemperatureClass.CHILLED, ZoneUse.STORAGE, ZoneUse.HANDOVER);
      zone("CJ-DU-Q1", "CJ-DU", TemperatureClass.CHILLED, ZoneUse.QUARANTINE, null);
      zone("CJ-RS-A1", "CJ-RS", TemperatureClass.AMBIENT, ZoneUse.STORAGE, null);
      zone("MNS-A1", "MNS", TemperatureClass.CHILLED, ZoneUse.STORAGE, null);
    });
    material("MILK", "CHILLED", "kg", "0.001", "1", "0.001");
    material("TENT", "AMBIENT", "pcs", "1", "20", "0.1");
  }

  void facility(String code, FacilityKind kind) {
    entities.persist(new Facility(code, kind, Names.of(code, code), "昌吉市", "昌吉州商务局", 44, 87, ZoneId.of("Asia/Urumqi")));
  }

  void zone(String code, String facility, TemperatureClass warmth, ZoneUse normal, ZoneUse emergency) {
    entities.persist(new Zone(code, facility, Names.of(code, code), warmth, normal, emergency, new BigDecimal("500"), new BigDecimal("100000")));
  }

  void material(String code, String warmth, String unit, String step, String kg, String m3) {
    sql.update("INSERT INTO material (code, name_zh, name_en, unit, temperature_class, mass_kg, volume_m3, step, version) VALUES (?,?,?,?,?,?,?,?,1)",
        code, code, code, unit, warmth, new BigDecimal(kg), new BigDecimal(m3), new BigDecimal(step));
  }

  void road(String from, String to, double minutes) {
    sql.update("INSERT INTO road (code, from_facility, to_facility, km, drive_minutes, version) VALUES (?,?,?,?,?,1)", from + "/" + to, from, to, minutes, minutes);
  }

  NewNeed milk(String id, String kg) { return new NewNeed(id, "MILK", "V-1", Quantity.of(kg, "kg"), NOW.plus(Duration.ofHours(12)), 5, 3); }

  IncidentView aFlood(NewNeed... asked) { return transacted(() -> house.bean(OpenIncident.class).open(new NewIncident("flood", "Flood at Manas", "玛纳斯县", Level.III, "flood", List.of(asked)), LEAD)); }

  Mode modeOf(String facility) { return house.bean(FacilityBook.class).facility(facility).mode(); }

  ZoneUse useOf(String zone) { return house.bean(FacilityBook.class).zone(zone).use(); }

  /** What the audit trail would say. */
  List<String> deeds() { return events.events().stream().filter(Deed.class::isInstance).map(deed -> ((Deed) deed).action()).toList(); }
}
