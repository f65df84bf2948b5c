package wms.catalogue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wms.shared.Contains;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the catalogue. */
@Query
public class MaterialBook {
  private static final String SELECT = "SELECT code, gtin, name_zh, name_en, gb38565, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, storage_groups, shrink_percent_day, shrink_at_c, shrink_at_humidity, humidity_low, humidity_high, piece_kg_least, piece_kg_most, certificates, version FROM material ";
  private static final int AT_ONCE = 500;
  private static final String[] SEARCHED = {"code", "name_zh", "name_en", "gtin"};
  private final Sql sql;

  @Inject public MaterialBook(Sql sql) { this.sql = sql; }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<MaterialView> after(String code, int limit) { return after(code, Contains.text(""), null, limit); }

  /**
   * @param text somewhere in code, names or GTIN
   * @param temperatureClass null: whichever
   */
  public List<MaterialView> after(String code, Contains text, TemperatureClass temperatureClass, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    params.addAll(text.params(SEARCHED.length));
    String where = "WHERE code > ?" + text.in(SEARCHED);
    if (temperatureClass != null) {
      where += " AND temperature_class = ?";
      params.add(temperatureClass);
    }
    return sql.list(MaterialBook::view, SELECT + where + " ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public Optional<MaterialView> seek(String code) { return sql.first(MaterialBook::view, SELECT + "WHERE code = ?", code); }

  /** @throws Refusal not found */
  public MaterialView material(String code) { return seek(code).orElseThrow(() -> Refusal.notFound("material", code)); }

  /** Many at once, by code; those that nobody knows are left out. */
  public Map<String, MaterialView> materials(Collection<String> codes) {
    List<String> asked = codes.stream().distinct().sorted().toList();
    Map<String, MaterialView> known = new HashMap<>();
    for (int from = 0; from < asked.size(); from += AT_ONCE) {
      List<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
      sql.list(MaterialBook::view, SELECT + "WHERE code IN (" + "?,".repeat(some.size() - 1) + "?)", some.toArray()).forEach(material -> known.put(material.code(), material));
    }
    return known;
  }

  /** What a scanned number stands for: a base unit of a material, or one of its packs. However many zeros lead, it is the same item. */
  public Optional<TradeItem> tradeItem(Gtin gtin) {
    List<String> forms = gtin.forms();
    String any = "(" + "?,".repeat(forms.size() - 1) + "?)";
    return sql.first(row -> new TradeItem(gtin.digits(), row.text("material"), row.text("pack"), row.quantity("quantity", "unit")), """
        SELECT m.code AS material, CAST(NULL AS VARCHAR(64)) AS pack, CAST(1 AS DECIMAL(19,3)) AS quantity, m.unit FROM material m WHERE m.gtin IN %s
        UNION ALL SELECT p.material, p.code AS pack, p.quantity, m.unit FROM pack p JOIN material m ON m.code = p.material WHERE p.gtin IN %s""".formatted(any, any),
        Stream.concat(forms.stream(), forms.stream()).toArray());
  }

  /** From the smallest to the largest. */
  public List<PackView> packsOf(String material) {
    return sql.list(MaterialBook::pack, "SELECT p.*, m.unit FROM pack p JOIN material m ON m.code = p.material WHERE p.material = ? ORDER BY p.quantity, p.code", material);
  }

  private static PackView pack(Row row) throws SQLException {
    return new PackView(row.text("material"), row.text("code"), row.word("pack_level", PackLevel.class), row.text("gtin"), row.quantity("quantity", "unit"),
        row.decimal("mass_kg"), row.decimal("volume_m3"), row.whole("length_mm"), row.whole("width_mm"), row.whole("height_mm"));
  }

  private static MaterialView view(Row row) throws SQLException {
    return new MaterialView(row.text("code"), row.text("gtin"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("gb38565"), row.text("unit"),
        row.word("temperature_class", TemperatureClass.class), row.whole("shelf_life_days"),
        row.decimal("mass_kg"), row.decimal("volume_m3"), row.decimal("step"), MaterialsTable.words(row.text("storage_groups"), StorageGroup.class), row.decimal("shrink_percent_day"),
        row.decimal("shrink_at_c"), row.whole("shrink_at_humidity"), row.whole("humidity_low"), row.whole("humidity_high"), row.decimal("piece_kg_least"), row.decimal("piece_kg_most"),
        MaterialsTable.words(row.text("certificates"), CertificateKind.class), row.count("version"));
  }
}
