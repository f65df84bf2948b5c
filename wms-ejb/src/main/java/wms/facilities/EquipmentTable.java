package wms.facilities;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.Batch;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Equipment as a table. */
@Part
public class EquipmentTable implements ImportTable {
  private final Sql sql;
  private final Clock clock;

  @Inject public EquipmentTable(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override public String table() { return "equipment"; }

  @Override public int order() { return 45; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("name_zh"), required("name_en"), required("facility"), optional("zone"), required("kind"), required("status"), optional("status_reason"),
        optional("serial"), optional("calibration_due"), optional("defrost_at"), optional("defrost_minutes"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes known = Codes.in(sql, "equipment");
    Codes facilities = Codes.in(sql, "facility");
    Map<String, String> homes = new HashMap<>();
    sql.each(row -> homes.put(row.text("code"), row.text("facility")), "SELECT code, facility FROM zone");
    Batch equipment = new Batch(sql, "INSERT INTO equipment (code, name_zh, name_en, facility, zone, kind, work_status, status_reason, status_at, serial_number, calibration_due, defrost_at, defrost_minutes, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,1)");
    Instant now = clock.instant();
    for (CsvRow row : rows) load(row, known, facilities, homes, equipment, now);
    equipment.send();
  }

  private static void load(CsvRow row, Codes known, Codes facilities, Map<String, String> homes, Batch equipment, Instant now) {
    String code = row.code("code");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    String facility = row.code("facility");
    String zone = row.codeOr("zone", null);
    EquipmentKind kind = row.word("kind", EquipmentKind.class);
    WorkStatus status = row.word("status", WorkStatus.class);
    String reason = row.textOr("status_reason", null);
    String serial = row.textOr("serial", null);
    LocalDate due = row.dateOr("calibration_due", null);
    Integer minutes = row.wholeOr("defrost_minutes", 1, 240, null);
    Defrost defrost = row.isEmpty("defrost_at") && minutes == null ? null : new Defrost(row.parts("defrost_at"), minutes);
    if (defrost != null) defrost.faults().forEach((field, why) -> row.refuse(field.equals("times") ? "defrost_at" : "defrost_minutes", why));
    if (serial != null && serial.length() > 64) row.refuse("serial", CsvReason.TOO_LONG, Map.of("longest", 64));
    if (status != null && status != WorkStatus.WORKING && reason == null) row.refuse("status_reason", CsvReason.EMPTY);
    facilities.need(row, "facility", facility);
    if (zone != null && !homes.containsKey(zone)) row.refuse("zone", CsvReason.UNKNOWN_REFERENCE);
    else if (zone != null && facility != null && !facility.equals(homes.get(zone))) row.refuse("zone", CsvReason.NOT_ALLOWED_HERE);
    known.claim(row, "code", code);
    if (row.mayBeStored()) equipment.add(code, zh, en, facility, zone, kind, status, status == WorkStatus.WORKING ? null : reason, now, serial, due, defrost == null ? null : defrost.text(), minutes);
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("name_zh"), row.text("name_en"), row.text("facility"), row.text("zone"), row.text("kind"), row.text("work_status"), row.text("status_reason"),
        row.text("serial_number"), row.date("calibration_due"), row.text("defrost_at"), row.whole("defrost_minutes")), "SELECT * FROM equipment ORDER BY code");
  }
}
