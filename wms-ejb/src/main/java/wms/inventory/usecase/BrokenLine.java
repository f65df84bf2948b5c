package wms.inventory.usecase;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import wms.inventory.Document;
import wms.inventory.Fault;
import wms.inventory.LotPlace;
import wms.shared.Row;
import wms.shared.Sql;

/**
 * Finds the line at which the books of one lot at one place came apart. Each line keeps what lay there after it: the first one that does
 * not lead from the one before it to its own is the broken one; if all do, the balance itself was changed after the last.
 */
record BrokenLine(Document document, String movement, Fault fault) {
  private record Step(Document document, String movement, BigDecimal effect, BigDecimal after) {
    boolean follows(BigDecimal before) { return after == null || before == null || before.add(effect).compareTo(after) == 0; }
  }

  static BrokenLine of(LotPlace goods, Sql sql) {
    String place = goods.place().code();
    List<Step> steps = sql.list(row -> step(row, place), """
        SELECT id, document_type, document_id, to_place, quantity, from_after, to_after FROM stock_movement
        WHERE lot = ? AND (from_place = ? OR to_place = ?) ORDER BY seq""", goods.lot(), place, place);
    if (steps.isEmpty()) return new BrokenLine(null, null, Fault.NO_LINES);
    BigDecimal before = BigDecimal.ZERO;
    for (Step step : steps) {
      if (!step.follows(before)) return new BrokenLine(step.document(), step.movement(), Fault.LINE_CHANGED);
      before = step.after();
    }
    Step last = steps.get(steps.size() - 1);
    return new BrokenLine(last.document(), last.movement(), Fault.BALANCE_CHANGED);
  }

  private static Step step(Row row, String place) throws SQLException {
    boolean comes = row.text("to_place").equals(place);
    BigDecimal quantity = row.decimal("quantity");
    return new Step(new Document(row.text("document_type"), row.text("document_id")), row.text("id"), comes ? quantity : quantity.negate(), row.decimal(comes ? "to_after" : "from_after"));
  }
}
