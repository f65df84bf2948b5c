package wms.receiving.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.receiving.ReceivingReason;
import wms.shared.Sql;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** What notices may refer to, read once for a whole file. */
final class NoticeScene {
  record Goods(String material, String unit, BigDecimal step) {}

  private record Slot(Instant from, Instant to, String notice) {}

  private final Map<String, ZoneId> facilities = new HashMap<>();
  private final Map<String, String> doors = new HashMap<>();
  private final Map<String, Goods> goods = new HashMap<>();
  private final Map<String, BigDecimal> packs = new HashMap<>();
  private final Map<String, List<Slot>> taken = new HashMap<>();
  private final Codes suppliers;
  private final Codes notices;

  private NoticeScene(Sql sql) {
    suppliers = Codes.of(sql, "SELECT code FROM partner WHERE roles LIKE '%SUPPLIER%'");
    notices = Codes.in(sql, "inbound_notice");
  }

  static NoticeScene read(Sql sql) {
    NoticeScene scene = new NoticeScene(sql);
    sql.each(row -> scene.facilities.put(row.text("code"), ZoneId.of(row.text("time_zone"))), "SELECT code, time_zone FROM facility");
    sql.each(row -> scene.doors.put(row.text("code"), row.text("facility")), "SELECT code, facility FROM equipment WHERE kind = 'DOOR' AND work_status NOT IN ('DOWN', 'RETIRED')");
    sql.each(row -> scene.goods.put(row.text("code"), new Goods(row.text("code"), row.text("unit"), row.decimal("step"))), "SELECT code, unit, step FROM material");
    sql.each(row -> scene.packs.put(row.text("material") + "/" + row.text("code"), row.decimal("quantity")), "SELECT material, code, quantity FROM pack");
    sql.each(row -> scene.take(row.text("dock_door"), new Slot(row.instant("slot_from"), row.instant("slot_to"), row.text("code"))), "SELECT * FROM inbound_notice WHERE dock_door IS NOT NULL AND closed_at IS NULL AND cancelled_at IS NULL");
    return scene;
  }

  ZoneId timezone(CsvRow row, String facility) {
    if (facility != null && !facilities.containsKey(facility)) row.refuse("facility", CsvReason.UNKNOWN_REFERENCE);
    return facilities.get(facility);
  }

  void needSupplier(CsvRow row, String supplier) { suppliers.need(row, "supplier", supplier); }

  void needDoor(CsvRow row, String facility, String door) {
    if (door != null && facility != null && !facility.equals(doors.get(door))) row.refuse("door", ReceivingReason.DOOR_NOT_HERE.name(), Map.of("door", door, "facility", facility));
  }

  Goods goods(CsvRow row) {
    String material = row.code("material");
    if (material != null && !goods.containsKey(material)) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    return goods.get(material);
  }

  BigDecimal inPack(CsvRow row, String material, String pack) {
    BigDecimal each = packs.get(material + "/" + pack);
    if (each == null) row.refuse("pack", ReceivingReason.PACK_UNKNOWN.name(), Map.of("material", material, "pack", pack));
    return each;
  }

  /** The first row of a notice brings its code and takes its door. */
  void claim(CsvRow row, String notice, NoticeHead head) {
    notices.claim(row, "notice", notice);
    if (head.door() == null || head.doorFrom() == null || head.doorTo() == null) return;
    taken.getOrDefault(head.door(), List.of()).stream().filter(slot -> slot.from().isBefore(head.doorTo()) && slot.to().isAfter(head.doorFrom())).findFirst()
        .ifPresent(slot -> row.refuse("door", ReceivingReason.DOOR_TAKEN.name(), Map.of("door", head.door(), "notice", slot.notice())));
    take(head.door(), new Slot(head.doorFrom(), head.doorTo(), notice));
  }

  private void take(String door, Slot slot) { taken.computeIfAbsent(door, key -> new ArrayList<>()).add(slot); }
}
