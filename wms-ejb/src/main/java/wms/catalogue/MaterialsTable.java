package wms.catalogue;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;

/** Materials as a table. */
@Dependent
public class MaterialsTable implements ImportTable {
  private static final String MOST = "1000000000";
  private final Materials materials;

  @Inject public MaterialsTable(Materials materials) { this.materials = materials; }

  @Override public String table() { return "materials"; }

  @Override public int order() { return 10; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("name_zh"), required("name_en"), optional("gtin"), optional("gb38565"), required("unit"), required("step"),
        required("temperature_class"), optional("shelf_life_days"), required("mass_kg"), required("volume_m3"));
  }

  @Override public void load(List<CsvRow> rows, Actor by) {
    Set<String> codes = new HashSet<>();
    Set<Gtin> gtins = new HashSet<>();
    for (CsvRow row : rows) load(row, codes, gtins);
  }

  private void load(CsvRow row, Set<String> codes, Set<Gtin> gtins) {
    String code = row.code("code");
    Names names = Names.of(row.text("name_zh"), row.text("name_en"));
    Gtin gtin = gtin(row, gtins);
    Gb38565 gb38565 = gb38565(row);
    String unit = unit(row);
    BigDecimal step = row.decimal("step", "0.001", "1000000", 3);
    TemperatureClass temperatureClass = row.word("temperature_class", TemperatureClass.class);
    Integer life = row.wholeOr("shelf_life_days", 1, 36500, null);
    BigDecimal mass = row.decimal("mass_kg", "0.000001", MOST, 6);
    BigDecimal volume = row.decimal("volume_m3", "0.000001", MOST, 6);
    if (code != null && !codes.add(code)) row.refuse("code", CsvReason.TWICE_IN_FILE);
    else if (code != null && materials.seek(code).isPresent()) row.refuse("code", CsvReason.ALREADY_THERE);
    if (row.isGood()) materials.add(new Material(code, gtin, names, gb38565, unit, temperatureClass, life, mass, volume, step));
  }

  private Gtin gtin(CsvRow row, Set<Gtin> seen) {
    if (row.isEmpty("gtin")) return null;
    String text = row.text("gtin");
    if (text == null) return null;
    if (!Gtin.isGood(text)) {
      row.refuse("gtin", CsvReason.CHECK_DIGIT_WRONG);
      return null;
    }
    Gtin gtin = Gtin.parse(text);
    if (!seen.add(gtin)) row.refuse("gtin", CsvReason.TWICE_IN_FILE);
    else if (materials.seek(gtin).isPresent()) row.refuse("gtin", CsvReason.ALREADY_THERE);
    return gtin;
  }

  private static Gb38565 gb38565(CsvRow row) {
    if (row.isEmpty("gb38565")) return null;
    String text = row.text("gb38565");
    if (Gb38565.isGood(text)) return Gb38565.parse(text);
    row.refuse("gb38565", CsvReason.NOT_A_CODE);
    return null;
  }

  private static String unit(CsvRow row) {
    String unit = row.text("unit");
    if (unit != null && !unit.matches("\\S{1,8}")) row.refuse("unit", CsvReason.NOT_A_CODE);
    return unit;
  }
}
