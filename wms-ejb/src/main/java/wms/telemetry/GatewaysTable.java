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

/** Gateways as a table. */
@Part
public class GatewaysTable implements ImportTable {
  private final Sql sql;

  @Inject public GatewaysTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "gateways"; }

  @Override public int order() { return 70; }

  @Override public List<CsvColumn> columns() { return List.of(required("code"), required("facility"), optional("name_zh"), optional("name_en")); }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    String facility = row.code("facility");
    String zh = row.textOr("name_zh", null);
    String en = row.textOr("name_en", null);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && exists("gateway", code)) row.refuse("code", CsvReason.ALREADY_THERE);
    if (facility != null && !exists("facility", facility)) row.refuse("facility", CsvReason.UNKNOWN_REFERENCE);
    if (row.isGood()) sql.update("INSERT INTO gateway (code, facility, name_zh, name_en) VALUES (?, ?, ?, ?)", code, facility, zh, en);
  }

  private boolean exists(String table, String code) { return sql.first(row -> row.text("code"), "SELECT code FROM " + table + " WHERE code = ?", code).isPresent(); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("facility"), row.text("name_zh"), row.text("name_en")), "SELECT * FROM gateway ORDER BY code");
  }
}
