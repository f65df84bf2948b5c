package wms.receiving.usecase;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.shared.csv.Batch;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Notices of goods on their way as a table: a row for each line, those of one notice with the same head. Times are those of the facility's clock. */
@Part
public class NoticesTable implements ImportTable {
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final String ALL = """
      SELECT n.*, l.*, f.time_zone FROM inbound_notice n JOIN inbound_line l ON l.notice = n.code JOIN facility f ON f.code = n.facility
      WHERE n.arrived_at IS NULL AND n.begun_at IS NULL AND n.closed_at IS NULL AND n.cancelled_at IS NULL ORDER BY n.code, l.line_no""";
  private final Sql sql;
  private final Clock clock;

  @Inject public NoticesTable(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override public String table() { return "notices"; }

  @Override public int order() { return 120; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("notice"), required("facility"), required("supplier"), required("from"), required("to"), required("material"), optional("quantity"), optional("pack"), optional("packs"), optional("pieces"),
        optional("lot_number"), optional("expiry"), optional("produced"), optional("door"), optional("door_from"), optional("door_to"), optional("plate"), optional("remark"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    NoticeScene scene = NoticeScene.read(sql);
    Batch heads = new Batch(sql, "INSERT INTO inbound_notice (code, facility, supplier, announced, window_from, window_to, dock_door, slot_from, slot_to, plate, remark, made_at, made_by, version) VALUES (?,?,?,1,?,?,?,?,?,?,?,?,?,1)");
    Batch lines = heads.then("INSERT INTO inbound_line (notice, line_no, material, pack, packs, quantity, unit, pieces, lot_number, expiry, produced) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    Map<String, NoticeHead> known = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Instant now = clock.instant();
    for (CsvRow row : rows) {
      String code = row.code("notice");
      NoticeHead head = NoticeHead.read(row, scene);
      NoticeLineCells line = NoticeLineCells.read(row, scene);
      if (code == null || !row.isGood()) continue;
      NoticeHead before = known.putIfAbsent(code, head);
      if (before == null) scene.claim(row, code, head);
      else if (!before.equals(head)) row.refuse("notice", "NOTICE_DIFFERS", Map.of("notice", code));
      int number = counts.merge(code, 1, Integer::sum);
      if (!row.mayBeStored()) continue;
      if (before == null) heads.add(code, head.facility(), head.supplier(), head.from(), head.to(), head.door(), head.doorFrom(), head.doorTo(), head.plate(), head.remark(), now, by.user());
      lines.add(code, number, line.material(), line.pack(), line.packs(), line.quantity(), line.unit(), line.pieces(), line.lotNumber(), line.expiry(), line.produced());
    }
    lines.send();
  }

  @Override public void write(Sheet sheet) { sql.each(row -> write(sheet, row), ALL); }

  private static void write(Sheet sheet, Row row) throws SQLException {
    ZoneId zone = ZoneId.of(row.text("time_zone"));
    sheet.row(row.text("code"), row.text("facility"), row.text("supplier"), wall(row.instant("window_from"), zone), wall(row.instant("window_to"), zone), row.text("material"), row.decimal("quantity"), row.text("pack"), row.whole("packs"),
        row.whole("pieces"), row.text("lot_number"), row.date("expiry"), row.date("produced"), row.text("dock_door"), wall(row.instant("slot_from"), zone), wall(row.instant("slot_to"), zone), row.text("plate"), row.text("remark"));
  }

  private static String wall(Instant at, ZoneId zone) { return at == null ? null : WALL.format(LocalDateTime.ofInstant(at, zone)); }
}
