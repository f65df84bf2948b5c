package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import wms.inventory.StockRow;
import wms.inventory.sql.PapersOfLots;
import wms.shared.Query;
import wms.shared.Sql;

/** Stock as planning sees it: every row, held and expired ones too, so that a plan can say what it left out; what expires first comes first. */
@Query
public class DispatchStock {
  private final StockRows rows;

  @Inject public DispatchStock(Sql sql, Places places, PapersOfLots papers) { this.rows = new StockRows(sql, places, papers); }

  /** Of these materials at these facilities; an empty collection means all. Goods of a lower grade are not among them. */
  public List<StockRow> usable(Collection<String> materials, Collection<String> facilities) { return rows(materials, facilities, " AND s.grade IS NULL"); }

  /** Those of a lower grade too. */
  public List<StockRow> all(Collection<String> facilities) { return rows(List.of(), facilities, ""); }

  private List<StockRow> rows(Collection<String> materials, Collection<String> facilities, String grade) {
    List<Object> params = new ArrayList<>();
    String where = grade + among("s.material", materials, params) + among("s.facility", facilities, params);
    return rows.list(where + " ORDER BY s.last_day, s.lot, s.place", params);
  }

  private static String among(String column, Collection<String> values, List<Object> params) {
    if (values.isEmpty()) return "";
    params.addAll(values);
    return " AND " + column + " IN (" + "?,".repeat(values.size() - 1) + "?)";
  }
}
