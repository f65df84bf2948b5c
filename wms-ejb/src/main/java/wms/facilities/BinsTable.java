package wms.facilities;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
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

/** Bins as a table. */
@Part
public class BinsTable implements ImportTable {
  private static final int LONGEST_AISLE = 16;
  private final Sql sql;

  @Inject public BinsTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "bins"; }

  @Override public int order() { return 40; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("zone"), optional("capacity_kg"), optional("capacity_m3"), optional("length_mm"), optional("width_mm"), optional("height_mm"),
        optional("aisle"), optional("position"), optional("level"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes zones = Codes.in(sql, "zone");
    Codes known = Codes.in(sql, "bin");
    Batch bins = new Batch(sql, "INSERT INTO bin (code, zone, capacity_kg, capacity_m3, length_mm, width_mm, height_mm, aisle, aisle_position, shelf_level) VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (CsvRow row : rows) load(row, zones, known, bins);
    bins.send();
  }

  private static void load(CsvRow row, Codes zones, Codes known, Batch bins) {
    String code = row.code("code");
    String zone = row.code("zone");
    BigDecimal kg = row.decimalOr("capacity_kg", "0.001", "10000000", 3, null);
    BigDecimal m3 = row.decimalOr("capacity_m3", "0.000001", "100000", 6, null);
    Integer length = side(row, "length_mm");
    Integer width = side(row, "width_mm");
    Integer height = side(row, "height_mm");
    String aisle = aisle(row);
    Integer position = row.wholeOr("position", 0, 100_000, null);
    Integer level = row.wholeOr("level", 0, 100, null);
    zones.need(row, "zone", zone);
    known.claim(row, "code", code);
    if (row.mayBeStored()) bins.add(code, zone, kg, m3, length, width, height, aisle, position, level);
  }

  private static String aisle(CsvRow row) {
    String aisle = row.codeOr("aisle", null);
    if (aisle != null && aisle.length() > LONGEST_AISLE) row.refuse("aisle", CsvReason.TOO_LONG, Map.of("longest", LONGEST_AISLE));
    return aisle;
  }

  private static Integer side(CsvRow row, String column) { return row.wholeOr(column, 1, 100_000, null); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("zone"), row.decimal("capacity_kg"), row.decimal("capacity_m3"), row.whole("length_mm"), row.whole("width_mm"), row.whole("height_mm"),
        row.text("aisle"), row.whole("aisle_position"), row.whole("shelf_level")), "SELECT * FROM bin ORDER BY code");
  }
}
