package wms.telemetry;

import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
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

/** What calibrations found, as a table. */
@Part
public class CorrectionsTable implements ImportTable {
  private final Sql sql;

  @Inject public CorrectionsTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "corrections"; }

  @Override public int order() { return 85; }

  @Override public List<CsvColumn> columns() { return List.of(required("sensor"), required("quantity"), required("slope"), required("offset")); }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String sensor = row.code("sensor");
    SensedQuantity quantity = row.isEmpty("quantity") ? null : SensedQuantity.of(row.text("quantity")).orElse(null);
    BigDecimal slope = row.decimal("slope", "0.5", "2", 6);
    BigDecimal offset = row.decimal("offset", "-20", "20", 6);
    if (quantity == null) row.refuse("quantity", row.isEmpty("quantity") ? CsvReason.EMPTY : CsvReason.NOT_ONE_OF);
    if (sensor != null && isMissing("SELECT code FROM sensor WHERE code = ?", sensor)) row.refuse("sensor", CsvReason.UNKNOWN_REFERENCE);
    else if (sensor != null && quantity != null && !seen.add(sensor + ":" + quantity)) row.refuse("quantity", CsvReason.TWICE_IN_FILE);
    else if (sensor != null && quantity != null && !isMissing("SELECT sensor FROM sensor_correction WHERE sensor = ? AND quantity = ?", sensor, quantity.wire())) row.refuse("quantity", CsvReason.ALREADY_THERE);
    if (row.isGood()) sql.update("INSERT INTO sensor_correction (sensor, quantity, slope, shift) VALUES (?, ?, ?, ?)", sensor, quantity.wire(), slope.doubleValue(), offset.doubleValue());
  }

  private boolean isMissing(String select, Object... params) { return sql.first(row -> true, select, params).isEmpty(); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("sensor"), row.text("quantity"), row.real("slope"), row.real("shift")), "SELECT * FROM sensor_correction ORDER BY sensor, quantity");
  }
}
