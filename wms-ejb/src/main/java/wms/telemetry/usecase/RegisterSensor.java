package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wms.facilities.AddEquipment;
import wms.facilities.EquipmentKind;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorRegistration;

/** An administrator says where a sensor is and what it senses. What was kept of it until then is recorded soon after, see {@link RecordKept}. */
@UseCase
public class RegisterSensor {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final int LONGEST_GAP = 86_400;
  private final Sql sql;
  private final AddEquipment equipment;
  private final Event<Deed> deeds;

  @Inject public RegisterSensor(Sql sql, AddEquipment equipment, Event<Deed> deeds) {
    this.sql = sql;
    this.equipment = equipment;
    this.deeds = deeds;
  }

  /** @throws Refusal NOT_ALLOWED, or naming every bad field */
  public void register(SensorRegistration given, Actor by) {
    List<Refusal.Field> bad = new ArrayList<>();
    String facility = place(given, bad);
    look(given, bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    by.mustBeAllowed(Right.ADMINISTER, facility);
    SensorPlace place = given.place() == null ? SensorPlace.AIR : given.place();
    sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds, sensor_place) VALUES (?, ?, ?, ?, ?, ?)",
        given.code(), given.zone(), given.gateway(), String.join(";", given.quantities()), given.gapLimitSeconds(), place);
    if (given.calibrationDue() != null) equipment.add(new AddEquipment.Piece(given.code(), Names.of(given.code(), given.code()), facility, given.zone(), EquipmentKind.SENSOR, given.serial(), given.calibrationDue()), by);
    deeds.fire(Deed.of(by, "telemetry.sensor.registered", "sensor", given.code(), facility, details(given, place)));
  }

  private static Map<String, Object> details(SensorRegistration given, SensorPlace place) {
    Map<String, Object> details = new HashMap<>(Map.of("zone", given.zone(), "gateway", given.gateway(), "quantities", String.join(";", given.quantities()), "gapLimitSeconds", given.gapLimitSeconds(), "place", place.name()));
    if (given.calibrationDue() != null) details.put("calibrationDue", given.calibrationDue().toString());
    return details;
  }

  /** The facility of the zone, which must be the gateway's too. */
  private String place(SensorRegistration given, List<Refusal.Field> bad) {
    String home = facility("SELECT facility FROM zone WHERE code = ?", given.zone());
    String serves = facility("SELECT facility FROM gateway WHERE code = ?", given.gateway());
    if (home == null) bad.add(new Refusal.Field("/zone", given.zone() == null ? "REQUIRED" : "UNKNOWN_REFERENCE"));
    if (serves == null) bad.add(new Refusal.Field("/gateway", given.gateway() == null ? "REQUIRED" : "UNKNOWN_REFERENCE"));
    if (home != null && serves != null && !home.equals(serves)) bad.add(new Refusal.Field("/zone", "NOT_ALLOWED_HERE"));
    return home;
  }

  private void look(SensorRegistration given, List<Refusal.Field> bad) {
    if (given.code() == null || !CODE.matcher(given.code()).matches()) bad.add(new Refusal.Field("/code", given.code() == null ? "REQUIRED" : "NOT_A_CODE"));
    else if (sql.first(row -> row.text("code"), "SELECT code FROM sensor WHERE code = ?", given.code()).isPresent()) bad.add(new Refusal.Field("/code", "ALREADY_THERE"));
    if (given.quantities() == null || given.quantities().isEmpty()) bad.add(new Refusal.Field("/quantities", "REQUIRED"));
    else if (!given.quantities().stream().allMatch(wire -> SensedQuantity.of(wire).isPresent())) bad.add(new Refusal.Field("/quantities", "NOT_ONE_OF"));
    if (given.gapLimitSeconds() == null) bad.add(new Refusal.Field("/gapLimitSeconds", "REQUIRED"));
    else if (given.gapLimitSeconds() < 1 || given.gapLimitSeconds() > LONGEST_GAP) bad.add(new Refusal.Field("/gapLimitSeconds", "OUT_OF_RANGE", Map.of("least", 1, "most", LONGEST_GAP)));
    if (given.serial() != null && given.serial().length() > 64) bad.add(new Refusal.Field("/serial", "TOO_LONG", Map.of("longest", 64)));
  }

  private String facility(String select, String code) { return code == null ? null : sql.first(row -> row.text("facility"), select, code).orElse(null); }
}
