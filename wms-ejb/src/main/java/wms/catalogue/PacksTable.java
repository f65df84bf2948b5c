package wms.catalogue;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Packs as a table. A pack says its volume, or its three outer sides, from which the volume follows. */
@Part
public class PacksTable implements ImportTable {
  private static final String MOST = "1000000000";
  private static final BigDecimal MM3 = new BigDecimal("1000000000");
  private final Sql sql;

  @Inject public PacksTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "packs"; }

  @Override public int order() { return 12; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("material"), required("code"), required("level"), optional("gtin"), required("quantity"), required("mass_kg"), optional("volume_m3"),
        optional("length_mm"), optional("width_mm"), optional("height_mm"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Map<String, BigDecimal> steps = new HashMap<>();
    sql.each(row -> steps.put(row.text("code"), row.decimal("step")), "SELECT code, step FROM material");
    Codes known = Codes.of(sql, "SELECT material || '/' || code AS code FROM pack");
    Gtins gtins = Gtins.in(sql);
    Batch packs = new Batch(sql, "INSERT INTO pack (material, code, pack_level, gtin, quantity, mass_kg, volume_m3, length_mm, width_mm, height_mm) VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (CsvRow row : rows) load(row, steps, known, gtins, packs);
    packs.send();
  }

  private static void load(CsvRow row, Map<String, BigDecimal> steps, Codes known, Gtins gtins, Batch packs) {
    String material = row.code("material");
    String code = row.code("code");
    PackLevel level = row.word("level", PackLevel.class);
    Gtin gtin = gtins.claim(row);
    BigDecimal quantity = row.decimal("quantity", "0.001", MOST, 3);
    BigDecimal mass = row.decimal("mass_kg", "0.000001", MOST, 6);
    Integer length = side(row, "length_mm");
    Integer width = side(row, "width_mm");
    Integer height = side(row, "height_mm");
    BigDecimal volume = row.isEmpty("volume_m3") && length != null && width != null && height != null ? volume(length, width, height) : row.decimal("volume_m3", "0.000001", MOST, 6);
    if (material != null && !steps.containsKey(material)) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    else if (material != null && quantity != null && quantity.remainder(steps.get(material)).signum() != 0)
      row.refuse("quantity", CatalogueReason.NOT_IN_STEPS.name(), Map.of("material", material, "step", steps.get(material).toPlainString()));
    if (material != null && code != null) known.claim(row, "code", material + "/" + code);
    if (row.mayBeStored()) packs.add(material, code, level, gtin == null ? null : gtin.digits(), quantity, mass, volume, length, width, height);
  }

  private static Integer side(CsvRow row, String column) { return row.wholeOr(column, 1, 20_000, null); }

  private static BigDecimal volume(int length, int width, int height) {
    BigDecimal exact = BigDecimal.valueOf(length).multiply(BigDecimal.valueOf(width)).multiply(BigDecimal.valueOf(height)).divide(MM3, 9, RoundingMode.UNNECESSARY);
    return exact.setScale(6, RoundingMode.UP);
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("material"), row.text("code"), row.text("pack_level"), row.text("gtin"), row.decimal("quantity"), row.decimal("mass_kg"), row.decimal("volume_m3"),
        row.whole("length_mm"), row.whole("width_mm"), row.whole("height_mm")), "SELECT * FROM pack ORDER BY material, quantity, code");
  }
}
