package wms.coldchain;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.catalogue.TemperatureClass;
import wms.coldchain.sql.Profiles;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Profiles as a table; the first of a temperature class stands for it in zones that choose no other. */
@Part
public class ProfilesTable implements ImportTable {
  private final Sql sql;
  private final Profiles profiles;

  @Inject public ProfilesTable(Sql sql, Profiles profiles) {
    this.sql = sql;
    this.profiles = profiles;
  }

  @Override public String table() { return "profiles"; }

  @Override public int order() { return 90; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("temperature_class"), required("name_zh"), required("name_en"), optional("low_c"), optional("high_c"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) load(row, seen);
  }

  private void load(CsvRow row, Set<String> seen) {
    String code = row.code("code");
    TemperatureClass temperatureClass = row.word("temperature_class", TemperatureClass.class);
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    BigDecimal low = row.decimalOr("low_c", "-90", "90", 2, null);
    BigDecimal high = row.decimalOr("high_c", "-90", "90", 2, null);
    if (low != null && high != null && low.compareTo(high) >= 0) row.refuse("high_c", CsvReason.NUMBER_TOO_SMALL);
    if (code != null && !seen.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && profiles.byCode(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    boolean stands = stands(temperatureClass);
    if (row.isGood()) sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c, stands_for_class) VALUES (?, ?, ?, ?, ?, ?, ?)", code, temperatureClass, zh, en, number(low), number(high), stands ? 1 : 0);
  }

  /** The first of a class stands for it. */
  private boolean stands(TemperatureClass temperatureClass) {
    return temperatureClass != null && sql.first(found -> found.text("code"), "SELECT code FROM cold_profile WHERE temperature_class = ? AND stands_for_class = 1", temperatureClass).isEmpty();
  }

  private static Double number(BigDecimal value) { return value == null ? null : (Double) value.doubleValue(); }

  @Override public void write(Sheet sheet) {
    sql.each(row -> {
      Profile now = profiles.byCode(row.text("code")).orElseThrow();
      sheet.row(now.code(), row.text("temperature_class"), row.text("name_zh"), row.text("name_en"), now.low(), now.high());
    }, "SELECT * FROM cold_profile ORDER BY temperature_class, stands_for_class DESC, code");
  }
}
