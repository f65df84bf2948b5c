package wms.receiving.usecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import wms.receiving.ReceivingReason;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** What the rows of one notice say alike. */
record NoticeHead(String facility, String supplier, Instant from, Instant to, String door, Instant doorFrom, Instant doorTo, String plate, String remark) {
  /** What is wrong is reported in the row. */
  static NoticeHead read(CsvRow row, NoticeScene scene) {
    String facility = row.code("facility");
    ZoneId zone = scene.timezone(row, facility);
    String supplier = row.code("supplier");
    scene.needSupplier(row, supplier);
    String door = row.codeOr("door", null);
    scene.needDoor(row, facility, door);
    NoticeHead head = new NoticeHead(facility, supplier, at(row.dateTime("from"), zone), at(row.dateTime("to"), zone), door, at(row.dateTimeOr("door_from", null), zone), at(row.dateTimeOr("door_to", null), zone),
        plate(row), row.textOr("remark", null));
    if (head.from() != null && head.to() != null && head.to().isBefore(head.from())) row.refuse("to", ReceivingReason.WINDOW_WRONG.name(), Map.of());
    if (door != null && (head.doorFrom() == null || head.doorTo() == null || !head.doorFrom().isBefore(head.doorTo()))) row.refuse("door_to", ReceivingReason.SLOT_WRONG.name(), Map.of("hours", 24));
    return head;
  }

  private static String plate(CsvRow row) {
    String plate = row.textOr("plate", null);
    if (plate != null && plate.length() > 32) row.refuse("plate", CsvReason.TOO_LONG, Map.of("longest", 32));
    return plate;
  }

  private static Instant at(LocalDateTime wall, ZoneId zone) { return wall == null || zone == null ? null : wall.atZone(zone).toInstant(); }
}
