package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wms.coldchain.ShelfModelView;
import wms.coldchain.sql.ShelfLives;
import wms.shared.Contains;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the shelf-life models. */
@Query
public class ShelfModelBook {
  private static final String[] SEARCHED = {"code", "name_zh", "name_en"};
  private final Sql sql;

  @Inject public ShelfModelBook(Sql sql) { this.sql = sql; }

  /**
   * In order of code, those after the given one; {@code ""} begins.
   *
   * @param text somewhere in code or names
   * @param material that ages by it; null: whichever
   * @param retired null: whether they are or not
   */
  public List<ShelfModelView> after(String code, Contains text, String material, Boolean retired, int limit) {
    List<Object> params = new ArrayList<>(List.of(code));
    params.addAll(text.params(SEARCHED.length));
    String where = "WHERE code > ?" + text.in(SEARCHED) + (retired == null ? "" : retired ? " AND retired_at IS NOT NULL" : " AND retired_at IS NULL");
    if (material != null) {
      where += " AND code IN (SELECT model FROM shelf_model_material WHERE material = ?)";
      params.add(material);
    }
    return sql.list(this::view, "SELECT * FROM shelf_model " + where + " ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public Optional<ShelfModelView> seek(String code) { return sql.first(this::view, "SELECT * FROM shelf_model WHERE code = ?", code); }

  /** @throws Refusal not found */
  public ShelfModelView model(String code) { return seek(code).orElseThrow(() -> Refusal.notFound("shelf-model", code)); }

  private ShelfModelView view(Row row) throws SQLException {
    String code = row.text("code");
    return new ShelfModelView(code, Names.of(row.text("name_zh"), row.text("name_en")), ShelfLives.ageing(row), uses(code), row.instant("retired_at"), row.number("version"));
  }

  private List<ShelfModelView.Use> uses(String model) {
    return sql.list(row -> new ShelfModelView.Use(row.text("code"), Names.of(row.text("name_zh"), row.text("name_en"))),
        "SELECT m.code, m.name_zh, m.name_en FROM shelf_model_material u JOIN material m ON m.code = u.material WHERE u.model = ? ORDER BY m.code", model);
  }
}
