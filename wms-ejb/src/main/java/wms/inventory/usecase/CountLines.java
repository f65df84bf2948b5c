package wms.inventory.usecase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.inventory.CountLineState;
import wms.inventory.CountLineView;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.domain.CountLine;
import wms.inventory.domain.Tolerance;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the lines of counts, each with its last count and with what the ledger says of that instant. */
final class CountLines {
  private static final String SELECT = """
      SELECT c.id, c.lot, c.place, c.listed, c.outcome, c.expected AS expected_then, c.expected_pieces AS expected_pieces_then, c.variance AS variance_then, c.variance_pieces AS variance_pieces_then, c.movement,
        l.lot_number, l.material, l.unit, m.name_zh, m.name_en, m.step, m.mass_kg, m.piece_kg_least, t.quantity AS counted, t.pieces AS counted_pieces, t.counted_at, t.counted_by,
        (SELECT COUNT(*) FROM count_tally n WHERE n.line = c.id) AS times,
        (SELECT COUNT(DISTINCT n.counted_by) FROM count_tally n WHERE n.line = c.id) AS people,
        (SELECT COALESCE(SUM(CASE WHEN v.to_place = c.place THEN v.quantity ELSE -v.quantity END), 0) FROM stock_movement v --DERBY-PROPERTIES index=stock_movement_time
          WHERE v.lot = c.lot AND v.moved_at <= t.counted_at AND (v.from_place = c.place OR v.to_place = c.place)) AS expected_now,
        (SELECT SUM(CASE WHEN v.to_place = c.place THEN v.pieces ELSE -v.pieces END) FROM stock_movement v --DERBY-PROPERTIES index=stock_movement_time
          WHERE v.lot = c.lot AND v.moved_at <= t.counted_at AND (v.from_place = c.place OR v.to_place = c.place)) AS expected_pieces_now
      FROM count_line c JOIN lot l ON l.lot = c.lot JOIN material m ON m.code = l.material
      LEFT JOIN count_tally t ON t.line = c.id AND NOT EXISTS (SELECT 1 FROM count_tally u WHERE u.line = t.line
        AND (u.counted_at > t.counted_at OR (u.counted_at = t.counted_at AND u.id > t.id)))
      WHERE c.count_id = ?""";
  private final Sql sql;

  CountLines(Sql sql) { this.sql = sql; }

  /** All of them, for judging. */
  List<CountLine> of(String count) { return sql.list(CountLines::line, SELECT + " ORDER BY c.lot, c.place", count); }

  /** @param after place and lot of the last line seen, or null to begin */
  List<CountLineView> views(String count, Tolerance limit, LotPlace after, int limitRows) {
    List<Object> params = new ArrayList<>(List.of(count));
    String where = "";
    if (after != null) {
      where = " AND (c.place > ? OR (c.place = ? AND c.lot > ?))";
      params.addAll(List.of(after.place().code(), after.place().code(), after.lot()));
    }
    return sql.list(row -> view(row, limit), SELECT + where + " ORDER BY c.place, c.lot FETCH FIRST " + limitRows + " ROWS ONLY", params.toArray());
  }

  CountLineView view(String count, LotPlace goods, Tolerance limit) {
    return sql.first(row -> view(row, limit), SELECT + " AND c.lot = ? AND c.place = ?", count, goods.lot(), goods.place().code()).orElseThrow();
  }

  private static CountLine line(Row row) throws SQLException {
    return new CountLine(row.text("id"), new LotPlace(row.text("lot"), Place.parse(row.text("place"))), row.decimal("mass_kg"), quantity(row, "counted", "counted_pieces"), row.instant("counted_at"), row.text("counted_by"),
        row.count("people"), quantity(row, "expected_now", "expected_pieces_now"));
  }

  private static CountLineView view(Row row, Tolerance limit) throws SQLException {
    CountLine line = line(row);
    CountLineState outcome = row.word("outcome", CountLineState.class);
    Quantity expected = outcome == null ? line.expected() : quantity(row, "expected_then", "expected_pieces_then");
    Quantity variance = outcome != null ? quantity(row, "variance_then", "variance_pieces_then") : line.isCounted() ? line.variance() : null;
    Place place = line.goods().place();
    return new CountLineView(line.id(), line.goods().lot(), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), place.zone(), place.bin(), row.text("unit"), row.decimal("step"), row.decimal("piece_kg_least") != null,
        row.count("listed") == 1, outcome == null ? line.state(limit) : outcome, line.counted(), line.at(), line.by(), row.count("times"), line.isCounted() ? expected : null, variance, row.text("movement"));
  }

  private static Quantity quantity(Row row, String column, String pieces) throws SQLException { return row.decimal(column) == null ? null : row.quantity(column, "unit", pieces); }
}
