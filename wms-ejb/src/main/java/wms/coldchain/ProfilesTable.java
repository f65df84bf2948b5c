package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.catalogue.TemperatureClass;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Profiles as a table, one for each temperature class. */
@Part
public class ProfilesTable implements ImportTable {
  private final Sql sql;

  @Inject public ProfilesTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "profiles"; }

  @Override public int order() { return 90; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("temperature_class"), required("name_zh"), required("name_en"), optional("low_c"), optional("high_c"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<Object> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<Object> seen) {
    String code = row.code("code");
    TemperatureClass temperatureClass = row.word("temperature_class", TemperatureClass.class);
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    BigDecimal low = row.decimalOr("low_c", "-90", "90", 2, null);
    BigDecimal high = row.decimalOr("high_c", "-90", "90", 2, null);
    if (low != null && high != null && low.compareTo(high) >= 0) row.refuse("high_c", CsvReason.NUMBER_TOO_SMALL);
    mustBeNew(row, "code", code, seen);
    mustBeNew(row, "temperature_class", temperatureClass, seen);
    if (row.isGood()) sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES (?, ?, ?, ?, ?, ?)", code, temperatureClass, zh, en, number(low), number(high));
  }

  private void mustBeNew(CsvRow row, String column, Object value, Set<Object> seen) {
    if (value == null) return;
    if (!seen.add(value)) row.refuse(column, CsvReason.TWICE_IN_FILE);
    else if (sql.first(found -> found.text("code"), "SELECT code FROM cold_profile WHERE " + column + " = ?", value).isPresent()) row.refuse(column, CsvReason.ALREADY_THERE);
  }

  private static Double number(BigDecimal value) { return value == null ? null : (Double) value.doubleValue(); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("temperature_class"), row.text("name_zh"), row.text("name_en"), row.real("low_c"), row.real("high_c")),
        "SELECT * FROM cold_profile ORDER BY code");
  }
}
