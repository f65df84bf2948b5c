package wms.catalogue;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Materials as a table. */
@Part
public class MaterialsTable implements ImportTable {
  private static final String MOST = "1000000000";
  private final Sql sql;

  @Inject public MaterialsTable(Sql sql) { this.sql = sql; }

  @Override public String table() { return "materials"; }

  @Override public int order() { return 10; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("code"), required("name_zh"), required("name_en"), optional("gtin"), optional("gb38565"), required("unit"), required("step"),
        required("temperature_class"), optional("shelf_life_days"), required("mass_kg"), required("volume_m3"),
        optional("storage_groups"), optional("shrink_percent_day"), optional("shrink_at_c"), optional("shrink_at_humidity"), optional("humidity_low"), optional("humidity_high"), optional("piece_kg_least"), optional("piece_kg_most"),
        optional("certificates"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes known = Codes.in(sql, "material");
    Gtins gtins = Gtins.in(sql);
    Batch materials = new Batch(sql, "INSERT INTO material (code, gtin, name_zh, name_en, gb38565, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, storage_groups, shrink_percent_day, shrink_at_c, shrink_at_humidity, humidity_low, humidity_high, piece_kg_least, piece_kg_most, certificates, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)");
    for (CsvRow row : rows) load(row, known, gtins, materials);
    materials.send();
  }

  private static void load(CsvRow row, Codes known, Gtins gtins, Batch materials) {
    String code = row.code("code");
    String zh = row.text("name_zh");
    String en = row.text("name_en");
    Gtin gtin = gtins.claim(row);
    Gb38565 gb38565 = gb38565(row);
    String unit = unit(row);
    BigDecimal step = row.decimal("step", "0.001", "1000000", 3);
    TemperatureClass temperatureClass = row.word("temperature_class", TemperatureClass.class);
    Integer life = row.wholeOr("shelf_life_days", 1, 36500, null);
    BigDecimal mass = row.decimal("mass_kg", "0.000001", MOST, 6);
    BigDecimal volume = row.decimal("volume_m3", "0.000001", MOST, 6);
    String groups = words(row, "storage_groups", StorageGroup.class);
    BigDecimal shrink = row.decimalOr("shrink_percent_day", "0", "10", 3, null);
    BigDecimal shrinkAt = row.decimalOr("shrink_at_c", "-60", "60", 2, null);
    Integer shrinkHumid = row.wholeOr("shrink_at_humidity", 0, 99, null);
    if (!row.isEmpty("shrink_at_c") && row.isEmpty("shrink_percent_day")) row.refuse("shrink_percent_day", CsvReason.EMPTY);
    if (!row.isEmpty("shrink_at_humidity") && row.isEmpty("shrink_at_c")) row.refuse("shrink_at_c", CsvReason.EMPTY);
    Integer dry = row.wholeOr("humidity_low", 0, 100, null);
    Integer humid = row.wholeOr("humidity_high", dry == null ? 0 : dry, 100, null);
    BigDecimal pieceLeast = row.decimalOr("piece_kg_least", "0.001", MOST, 3, null);
    BigDecimal pieceMost = row.decimalOr("piece_kg_most", pieceLeast == null ? "0.001" : pieceLeast.toPlainString(), MOST, 3, null);
    if ((pieceLeast == null) != (pieceMost == null)) row.refuse(pieceLeast == null ? "piece_kg_least" : "piece_kg_most", CsvReason.EMPTY);
    if (pieceLeast != null && !"kg".equals(unit)) row.refuse("unit", CsvReason.NOT_ONE_OF, Map.of("allowed", "kg"));
    String certificates = words(row, "certificates", CertificateKind.class);
    known.claim(row, "code", code);
    if (row.mayBeStored()) materials.add(code, gtin == null ? null : gtin.digits(), zh, en, gb38565 == null ? null : gb38565.digits(), unit, temperatureClass, life, mass, volume, step,
        groups, shrink, shrinkAt, shrinkHumid, dry, humid, pieceLeast, pieceMost, certificates);
  }

  private static <E extends Enum<E>> String words(CsvRow row, String column, Class<E> type) {
    List<String> given = row.parts(column).stream().map(part -> part.toUpperCase(Locale.ROOT)).toList();
    List<String> known = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    if (known.containsAll(given)) return text(given.stream().map(word -> Enum.valueOf(type, word)).distinct().sorted().toList());
    row.refuse(column, CsvReason.NOT_ONE_OF, Map.of("allowed", String.join(", ", known)));
    return null;
  }

  /** How several words stand in a cell or a column; null when there are none. */
  static String text(List<? extends Enum<?>> words) { return words.isEmpty() ? null : words.stream().map(Enum::name).collect(Collectors.joining(";")); }

  /** The words of such a cell. */
  static <E extends Enum<E>> List<E> words(String text, Class<E> type) {
    return text == null ? List.of() : Stream.of(text.split(";")).map(word -> Enum.valueOf(type, word)).toList();
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

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("code"), row.text("name_zh"), row.text("name_en"), row.text("gtin"), row.text("gb38565"), row.text("unit"), row.decimal("step"), row.text("temperature_class"),
        row.whole("shelf_life_days"), row.decimal("mass_kg"), row.decimal("volume_m3"), row.text("storage_groups"), row.decimal("shrink_percent_day"), row.decimal("shrink_at_c"), row.whole("shrink_at_humidity"), row.whole("humidity_low"), row.whole("humidity_high"), row.decimal("piece_kg_least"), row.decimal("piece_kg_most"), row.text("certificates")),
        "SELECT * FROM material ORDER BY code");
  }
}
