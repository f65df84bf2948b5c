package wms.telemetry;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Sensors as a table: each in a zone, behind a gateway of the same facility. */
@Part
public class SensorsTable implements ImportTable {
  private final Sql sql;

  @Inject public SensorsTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "sensors"; }

  @Override public int order() { return 80; }

  @Override public List<CsvColumn> columns() { return List.of(required("code"), required("zone"), required("gateway"), required("quantities"), required("gap_limit_s"), optional("place")); }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    String zone = row.code("zone");
    String gateway = row.code("gateway");
    List<String> quantities = row.parts("quantities");
    Integer gap = row.whole("gap_limit_s", 1, 86_400);
    SensorPlace place = row.wordOr("place", SensorPlace.class, SensorPlace.AIR);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && facility("SELECT '' AS facility FROM sensor WHERE code = ?", code) != null) row.refuse("code", CsvReason.ALREADY_THERE);
    if (quantities.isEmpty()) row.refuse("quantities", CsvReason.EMPTY);
    else if (!quantities.stream().allMatch(quantity -> SensedQuantity.of(quantity).isPresent())) row.refuse("quantities", CsvReason.NOT_ONE_OF);
    mustBelongTogether(row, zone, gateway);
    if (row.isGood()) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds, sensor_place) VALUES (?, ?, ?, ?, ?, ?)", code, zone, gateway, String.join(";", quantities), gap, place);
  }

  private void mustBelongTogether(CsvRow row, String zone, String gateway) {
    String home = zone == null ? null : facility("SELECT facility FROM zone WHERE code = ?", zone);
    String serves = gateway == null ? null : facility("SELECT facility FROM gateway WHERE code = ?", gateway);
    if (zone != null && home == null) row.refuse("zone", CsvReason.UNKNOWN_REFERENCE);
    if (gateway != null && serves == null) row.refuse("gateway", CsvReason.UNKNOWN_REFERENCE);
    if (home != null && serves != null && !home.equals(serves)) row.refuse("gateway", CsvReason.NOT_ALLOWED_HERE);
  }

  private String facility(String select, String code) { return sql.first(row -> row.text("facility"), select, code).orElse(null); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("zone"), row.text("gateway"), row.text("quantities"), row.count("gap_limit_seconds"), row.text("sensor_place")), "SELECT * FROM sensor ORDER BY code");
  }
}
