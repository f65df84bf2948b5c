package wms.inventory.usecase;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import wms.inventory.Document;
import wms.inventory.Fault;
import wms.inventory.LotPlace;
import wms.inventory.PapersUnderWay;
import wms.inventory.domain.ProofRow;
import wms.shared.Row;
import wms.shared.Sql;

/**
 * Finds the paper at which the books of one lot at one place came apart. Each line keeps what lay there after it: the first one that does
 * not lead from the one before it to its own is the broken one; if all do, the balance itself was changed after the last, or, where that
 * agrees too, what is claimed of it: by the last reservation, or by a delivery.
 */
record BrokenLine(Document document, String movement, Fault fault) {
  /** @param pieces and {@code piecesAfter}: null where nobody counted */
  private record Step(Document document, String movement, BigDecimal effect, BigDecimal after, int pieces, Integer piecesAfter) {
    static final Step NONE = new Step(null, null, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    boolean follows(Step before) { return followsByWeight(before) && followsByPiece(before); }

    private boolean followsByWeight(Step before) { return after == null || before.after == null || before.after.add(effect).compareTo(after) == 0; }

    private boolean followsByPiece(Step before) { return piecesAfter == null || before.piecesAfter == null || before.piecesAfter + pieces == piecesAfter; }
  }

  static BrokenLine of(LotPlace goods, ProofRow row, PapersUnderWay papers, Sql sql) {
    String place = goods.place().code();
    List<Step> steps = sql.list(line -> step(line, place), """
        SELECT id, document_type, document_id, to_place, quantity, pieces, from_after, to_after, from_pieces_after, to_pieces_after FROM stock_movement
        WHERE lot = ? AND (from_place = ? OR to_place = ?) ORDER BY seq""", goods.lot(), place, place);
    Step before = Step.NONE;
    for (Step step : steps) {
      if (!step.follows(before)) return new BrokenLine(step.document(), step.movement(), Fault.LINE_CHANGED);
      before = step;
    }
    if (row.movements().isSame(row.balance())) return claim(goods, row, before, papers, sql);
    return new BrokenLine(before.document(), before.movement(), steps.isEmpty() ? Fault.NO_LINES : Fault.BALANCE_CHANGED);
  }

  private static BrokenLine claim(LotPlace goods, ProofRow row, Step last, PapersUnderWay papers, Sql sql) {
    if (row.isUnderWay()) return new BrokenLine(papers.broken(goods.lot()).orElse(last.document()), null, Fault.PAPERS_DIFFER);
    Document reservation = sql.first(found -> new Document(found.text("purpose"), found.text("reference")),
        "SELECT purpose, reference FROM reservation WHERE lot = ? AND place = ? AND reservation_state = 'ACTIVE' ORDER BY reserved_at DESC, id DESC", goods.lot(), goods.place().code()).orElse(last.document());
    return new BrokenLine(reservation, null, Fault.RESERVED_TOO_MUCH);
  }

  private static Step step(Row row, String place) throws SQLException {
    boolean comes = row.text("to_place").equals(place);
    BigDecimal quantity = row.decimal("quantity");
    return new Step(new Document(row.text("document_type"), row.text("document_id")), row.text("id"), comes ? quantity : quantity.negate(), row.decimal(comes ? "to_after" : "from_after"),
        comes ? row.count("pieces") : -row.count("pieces"), row.whole(comes ? "to_pieces_after" : "from_pieces_after"));
  }
}
