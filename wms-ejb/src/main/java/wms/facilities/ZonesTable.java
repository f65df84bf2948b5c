package wms.facilities;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.catalogue.TemperatureClass;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Zones as a table. */
@Part
public class ZonesTable implements ImportTable {
  private final Facilities facilities;
  private final Sql sql;

  @Inject public ZonesTable(Facilities facilities, Sql sql) {
    this.facilities = facilities;
    this.sql = sql;
  }

  @Override public String table() { return "zones"; }

  @Override public int order() { return 30; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("facility"), required("name_zh"), required("name_en"), required("temperature_class"), required("normal_use"), optional("emergency_use"),
        required("area_m2"), required("capacity_kg"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    String facility = row.code("facility");
    Names names = Names.of(row.text("name_zh"), row.text("name_en"));
    TemperatureClass temperatureClass = row.word("temperature_class", TemperatureClass.class);
    ZoneUse normalUse = row.word("normal_use", ZoneUse.class);
    ZoneUse emergencyUse = row.wordOr("emergency_use", ZoneUse.class, null);
    BigDecimal area = row.decimal("area_m2", "0.01", "10000000", 2);
    BigDecimal capacity = row.decimal("capacity_kg", "0.001", "10000000000", 3);
    if (facility != null && facilities.seekFacility(facility).isEmpty()) row.refuse("facility", CsvReason.UNKNOWN_REFERENCE);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && facilities.seekZone(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    if (row.isGood()) facilities.add(new Zone(code, facility, names, temperatureClass, normalUse, emergencyUse, area, capacity));
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("facility"), row.text("name_zh"), row.text("name_en"), row.text("temperature_class"), row.text("normal_use"), row.text("emergency_use"),
        row.decimal("area_m2"), row.decimal("capacity_kg")), "SELECT * FROM zone ORDER BY code");
  }
}
