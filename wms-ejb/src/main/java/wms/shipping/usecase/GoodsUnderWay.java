package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import wms.shared.Among;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.DeliveryNumber;
import wms.shipping.InTransit;

/** Reads what is under way between our own facilities, for those it left and for those it comes to. */
@Query
public class GoodsUnderWay {
  private static final String ROWS = """
      SELECT d.delivery, d.lot, l.unit, d.quantity, d.pieces, v.seq, v.plate, v.driver, v.facility, v.destination, v.left_at, v.expected_at, l.lot_number, l.material, l.expiry, m.name_zh, m.name_en
      FROM delivery_line d JOIN delivery v ON v.id = d.delivery JOIN lot l ON l.lot = d.lot JOIN material m ON m.code = l.material
      WHERE v.stage = 'UNDER_WAY' AND v.destination IS NOT NULL""";
  private static final String DIFFERENCES = """
      SELECT lot FROM (
        SELECT lot, balance AS quantity, pieces FROM stock_under_way
        UNION ALL SELECT d.lot, -d.quantity AS quantity, -d.pieces AS pieces FROM delivery_line d JOIN delivery v ON v.id = d.delivery WHERE v.stage = 'UNDER_WAY' AND v.destination IS NOT NULL) t
      GROUP BY lot HAVING SUM(quantity) <> 0 OR COALESCE(SUM(pieces), 0) <> 0 ORDER BY lot""";
  private final WayRules rules;
  private final Sql sql;
  private final Clock clock;

  @Inject public GoodsUnderWay(WayRules rules, Sql sql, Clock clock) {
    this.rules = rules;
    this.sql = sql;
    this.clock = clock;
  }

  /** @param facility it left or comes to; null: any that the reader may see */
  public InTransit inTransit(String facility, Scope scope) {
    List<Object> params = new ArrayList<>();
    StringBuilder where = new StringBuilder();
    if (!scope.equals(Scope.EVERYWHERE)) {
      where.append(" AND ((1 = 1").append(scope.and("v.facility")).append(") OR (1 = 1").append(scope.and("v.destination")).append("))");
      params.addAll(scope.params());
      params.addAll(scope.params());
    }
    if (facility != null) {
      where.append(" AND (v.facility = ? OR v.destination = ?)");
      params.addAll(List.of(facility, facility));
    }
    Instant now = clock.instant();
    List<InTransit.Row> rows = new ArrayList<>(sql.list(row -> row(row, now), ROWS + where + " ORDER BY v.seq, d.line_no", params.toArray()));
    rows.sort(Comparator.comparing(InTransit.Row::late).reversed().thenComparing(InTransit.Row::expectedAt));
    return new InTransit(rows, sql.list(row -> row.text("lot"), DIFFERENCES));
  }

  /** What of these lots is under way, seen from either end. */
  public List<InTransit.Row> ofLots(Collection<String> lots, Scope scope) {
    Instant now = clock.instant();
    return Among.of(lots).gather((marks, some) -> sql.list(row -> row(row, now), ROWS + " AND d.lot IN (" + marks + ") ORDER BY v.seq, d.line_no", some)).stream()
        .filter(row -> scope.covers(row.from()) || scope.covers(row.to())).toList();
  }

  private InTransit.Row row(Row row, Instant now) throws SQLException {
    Instant left = row.instant("left_at");
    Instant expected = row.instant("expected_at") == null ? left.plus(rules.way()) : row.instant("expected_at");
    return new InTransit.Row(row.text("delivery"), DeliveryNumber.of(row.number("seq")), row.text("plate"), row.text("driver"), row.text("facility"), row.text("destination"), row.text("lot"), row.text("lot_number"), row.text("material"),
        Names.of(row.text("name_zh"), row.text("name_en")), row.date("expiry"), row.quantity("quantity", "unit", "pieces"), left, expected, now.isAfter(expected.plus(rules.late())));
  }
}
