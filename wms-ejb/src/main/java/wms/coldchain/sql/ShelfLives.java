package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.Ageing;
import wms.coldchain.ShelfLife;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** How materials age, of those of which it is known. */
@Part
public class ShelfLives {
  private final Sql sql;

  @Inject public ShelfLives(Sql sql) { this.sql = sql; }

  /** By material. */
  public Map<String, ShelfLife> all() {
    Map<String, ShelfLife> byModel = new HashMap<>();
    sql.each(row -> byModel.put(row.text("code"), ageing(row).life()), "SELECT * FROM shelf_model");
    Map<String, ShelfLife> found = new HashMap<>();
    sql.each(row -> found.put(row.text("material"), byModel.get(row.text("model"))), "SELECT * FROM shelf_model_material");
    return found;
  }

  /** Out of a row of {@code shelf_model}. */
  public static Ageing ageing(Row row) throws SQLException {
    return Ageing.of(row.decimal("life_days"), row.decimal("at_c"), row.decimal("least_c"), row.decimal("activation_kj"), row.text("q10"));
  }
}
