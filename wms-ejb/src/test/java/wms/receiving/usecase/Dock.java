package wms.receiving.usecase;

import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.inventory.TestClock;
import wms.inventory.usecase.SsccSettings;
import wms.receiving.Grade;
import wms.receiving.NewNotice;
import wms.receiving.RefusalCause;
import wms.receiving.Unloaded;
import wms.shared.Actor;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.Wired;

/** A dairy brings milk and tents to facility CJ, which has two dock doors and rooms without thermometers that suit everything of their class. */
final class Dock {
  static final Actor HAND = new Actor("ma", "Ma", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK)));
  static final Actor LEAD = new Actor("zhao", "Zhao", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK, Right.ADJUST_STOCK, Right.DECIDE_HOLD)));
  final TestClock clock = new TestClock(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC));
  final Wired wired;
  /** What the operator has set; nothing at first. */
  final Map<String, BigDecimal> settings = new HashMap<>();

  Dock(EntityManager entities, Sql sql) {
    wired = new Wired(entities, sql, clock).with(ReceivingSettings.class, new ReceivingSettings(key -> Optional.ofNullable(settings.get(key)))).with(SsccSettings.class, new SsccSettings("6901234"));
  }

  static void build(Sql sql) {
    furnish(sql);
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES ('DAIRY', '乳业公司', 'Dairy', 'SUPPLIER', 1)");
    sql.update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES ('BUREAU', '商务局', 'Bureau', 'OWNER', 1)");
    for (String door : new String[] {"CJ-D1", "CJ-D2"})
      sql.update("INSERT INTO equipment (code, name_zh, name_en, facility, kind, work_status, status_at, version) VALUES (?, ?, ?, 'CJ', 'DOOR', 'WORKING', 0, 1)", door, door, door);
  }

  <T> T bean(Class<T> type) { return wired.bean(type); }

  Instant at(int hour) { return TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC); }

  /** 100 kg of milk and 20 tents, this morning. */
  NewNotice milkAndTents(String code) {
    return new NewNotice(code, "CJ", "DAIRY", at(6), at(8), null, "新B12345", null, List.of(line("MILK", kg("100"), "M7"), line("TENT", Quantity.of("20", "pcs"), null)));
  }

  static NewNotice.Line line(String material, Quantity quantity, String lot) { return new NewNotice.Line(material, quantity, null, null, null, lot, null, null); }

  static Unloaded milk(String id, String kg) { return milk(id, kg, null, null); }

  static Unloaded milk(String id, String kg, String exception, String overReason) {
    return new Unloaded(id, 1, "MILK", "M7", TODAY.plusDays(10), null, kg(kg), null, "CJ-B", null, null, null, null, Grade.A, null, null, exception, overReason, null);
  }

  static Unloaded probed(String id, String kg, double celsius, String exception) {
    return new Unloaded(id, 1, "MILK", "M7", TODAY.plusDays(10), null, kg(kg), null, "CJ-B", null, null, null, celsius, Grade.A, null, null, exception, null, null);
  }

  static Unloaded refused(String id, String kg, RefusalCause cause) {
    return new Unloaded(id, 1, "MILK", null, null, null, kg(kg), null, null, null, null, null, 9.5, Grade.REFUSED, cause, "three crates", null, null, null);
  }

  void pass() { clock.pass(Duration.ofSeconds(1)); }
}
