package wms.catalogue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the catalogue. */
@Query
public class MaterialBook {
  private static final String SELECT = "SELECT code, gtin, name_zh, name_en, gb38565, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, version FROM material ";
  private final Sql sql;

  @Inject public MaterialBook(Sql sql) { this.sql = sql; }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<MaterialView> after(String code, int limit) {
    return sql.list(MaterialBook::view, SELECT + "WHERE code > ? ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", code);
  }

  public Optional<MaterialView> seek(String code) { return sql.first(MaterialBook::view, SELECT + "WHERE code = ?", code); }

  /** @throws Refusal not found */
  public MaterialView material(String code) { return seek(code).orElseThrow(() -> Refusal.notFound("material", code)); }

  private static MaterialView view(Row row) throws SQLException {
    Double life = row.real("shelf_life_days");
    return new MaterialView(row.text("code"), row.text("gtin"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("gb38565"), row.text("unit"),
        row.word("temperature_class", TemperatureClass.class), life == null ? null : life.intValue(),
        row.decimal("mass_kg"), row.decimal("volume_m3"), row.decimal("step"), row.count("version"));
  }
}
