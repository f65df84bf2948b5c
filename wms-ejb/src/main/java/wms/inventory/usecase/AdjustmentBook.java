package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.inventory.AdjustmentReason;
import wms.inventory.AdjustmentState;
import wms.inventory.AdjustmentView;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.WaitsFor;
import wms.shared.Facts;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads corrections of the stock. */
@Query
public class AdjustmentBook {
  private static final String SELECT = """
      SELECT a.*, l.lot_number, l.material, l.unit, m.name_zh, m.name_en
      FROM stock_adjustment a JOIN lot l ON l.lot = a.lot JOIN material m ON m.code = l.material
      """;
  private final Sql sql;

  @Inject public AdjustmentBook(Sql sql) { this.sql = sql; }

  /**
   * Newest first.
   *
   * @param facility null: all that the reader may see
   * @param state null: any
   * @param before id of the last one seen, or null to begin
   */
  public List<AdjustmentView> adjustments(String facility, AdjustmentState state, Scope scope, String before, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    String where = "WHERE 1 = 1" + scope.and("a.facility");
    if (facility != null && !facility.isBlank()) {
      where += " AND a.facility = ?";
      params.add(facility);
    }
    if (before != null) {
      where += " AND (a.proposed_at < (SELECT b.proposed_at FROM stock_adjustment b WHERE b.id = ?) OR (a.proposed_at = (SELECT b.proposed_at FROM stock_adjustment b WHERE b.id = ?) AND a.id < ?))";
      params.addAll(List.of(before, before, before));
    }
    if (state != null) where += switch (state) {
      case BOOKED -> " AND a.movement IS NOT NULL";
      case REJECTED -> " AND a.movement IS NULL AND a.decided_at IS NOT NULL";
      case WAITING -> " AND a.movement IS NULL AND a.decided_at IS NULL";
    };
    return sql.list(AdjustmentBook::view, SELECT + where + " ORDER BY a.proposed_at DESC, a.id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  public Optional<AdjustmentView> seek(String id) { return sql.first(AdjustmentBook::view, SELECT + "WHERE a.id = ?", id); }

  /** @throws Refusal not found */
  public AdjustmentView adjustment(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("adjustment", id)); }

  /** How much was corrected there since then without a second person, whichever way; shrink is judged by itself. */
  BigDecimal correctedSince(LotPlace goods, Instant since) {
    return sql.first(row -> row.decimal("amount"), """
        SELECT COALESCE(SUM(ABS(delta)), 0) AS amount FROM stock_adjustment
        WHERE lot = ? AND place = ? AND movement IS NOT NULL AND decided_at IS NULL AND reason <> 'SHRINK' AND proposed_at > ?""", goods.lot(), goods.place().code(), since).orElseThrow();
  }

  BigDecimal shrunkSince(LotPlace goods, Instant since) {
    return sql.first(row -> row.decimal("amount"), """
        SELECT COALESCE(SUM(-delta), 0) AS amount FROM stock_adjustment
        WHERE lot = ? AND place = ? AND movement IS NOT NULL AND reason = 'SHRINK' AND proposed_at > ?""", goods.lot(), goods.place().code(), since).orElseThrow();
  }

  /** When an approved count last looked at these goods; if none ever did, when they first came there. */
  Instant lastLookedAt(LotPlace goods, Instant otherwise) {
    return sql.first(row -> row.instant("counted"), """
        SELECT MAX(t.counted_at) AS counted FROM count_tally t JOIN count_line c ON c.id = t.line
        WHERE c.lot = ? AND c.place = ? AND c.outcome IN ('MATCHED', 'BOOKED')""", goods.lot(), goods.place().code())
        .or(() -> sql.first(row -> row.instant("came"), "SELECT MIN(moved_at) AS came FROM stock_movement --DERBY-PROPERTIES index=stock_movement_time\n WHERE lot = ? AND to_place = ?", goods.lot(), goods.place().code()))
        .orElse(otherwise);
  }

  private static AdjustmentView view(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    String facts = row.text("facts");
    return new AdjustmentView(row.text("id"), row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("facility"), place.zone(), place.bin(),
        row.quantity("delta", "unit", "delta_pieces"), row.word("reason", AdjustmentReason.class), row.text("remark"), state(row), row.word("waits_for", WaitsFor.class), facts == null ? Map.of() : Facts.read(facts), row.instant("proposed_at"),
        row.text("proposed_by"), row.instant("decided_at"), row.text("decided_by"), row.text("decision"), row.text("movement"), row.number("version"));
  }

  private static AdjustmentState state(Row row) throws SQLException {
    if (row.text("movement") != null) return AdjustmentState.BOOKED;
    return row.instant("decided_at") == null ? AdjustmentState.WAITING : AdjustmentState.REJECTED;
  }
}
