package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.CrateBalance;
import wms.shipping.CrateKind;
import wms.shipping.CrateMove;

/** Who has how many of our crates. */
@Query
public class CrateBook {
  private final Sql sql;

  @Inject public CrateBook(Sql sql) { this.sql = sql; }

  /** By partner and kind, of crates that came from facilities the reader may see. @param partner null: all of them */
  public List<CrateBalance> balances(String partner, Scope scope) {
    List<Object> params = new ArrayList<>(scope.params());
    String where = "WHERE 1 = 1" + scope.and("c.facility");
    if (partner != null) {
      where += " AND c.partner = ?";
      params.add(partner);
    }
    return sql.list(row -> new CrateBalance(row.text("partner"), Names.of(row.text("name_zh"), row.text("name_en")), row.word("kind", CrateKind.class), row.count("gone"), row.count("back"), row.count("gone") - row.count("back"), row.instant("last_moved")), """
        SELECT c.partner, c.kind, p.name_zh, p.name_en, SUM(CASE WHEN c.pieces > 0 THEN c.pieces ELSE 0 END) AS gone, SUM(CASE WHEN c.pieces < 0 THEN -c.pieces ELSE 0 END) AS back, MAX(c.moved_at) AS last_moved
        FROM crate_movement c JOIN partner p ON p.code = c.partner %s GROUP BY c.partner, c.kind, p.name_zh, p.name_en ORDER BY c.partner, c.kind""".formatted(where), params.toArray());
  }

  /** The ledger, newest first. @param before the id of the last line seen, or {@code ""} to begin */
  public List<CrateMove> moves(String partner, Scope scope, String before, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    String where = "WHERE 1 = 1" + scope.and("facility");
    if (partner != null) {
      where += " AND partner = ?";
      params.add(partner);
    }
    if (!before.isEmpty()) {
      where += " AND id < ?";
      params.add(before);
    }
    return sql.list(row -> new CrateMove(row.text("id"), row.text("partner"), row.text("facility"), row.word("kind", CrateKind.class), row.count("pieces"), row.text("delivery"), row.text("remark"), row.instant("moved_at"), row.text("moved_by")),
        "SELECT * FROM crate_movement " + where + " ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }
}
