package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.Q10;
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
    Map<String, ShelfLife> found = new HashMap<>();
    sql.each(row -> found.put(row.text("material"), new ShelfLife(row.real("life_days"), row.real("at_c"), row.real("least_c"), pace(row))), "SELECT * FROM shelf_life");
    return found;
  }

  private static ShelfLife.Pace pace(Row row) throws SQLException {
    Double activation = row.real("activation_kj");
    return activation == null ? Q10.parse(Arrays.stream(row.text("q10").split(";")).map(String::strip).toList()) : ShelfLife.arrhenius(activation);
  }
}
