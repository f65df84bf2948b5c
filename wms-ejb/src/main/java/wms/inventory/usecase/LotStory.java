package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import wms.inventory.Document;
import wms.inventory.LotGrade;
import wms.inventory.LotView;
import wms.inventory.Movement;
import wms.inventory.ReserveClass;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** All that is known of one lot, and its movements one by one. */
@Query
public class LotStory {
  static final String LINES = """
      SELECT s.id, s.document_type, s.document_id, s.lot, s.from_place, s.to_place, s.quantity, s.pieces, s.reason, s.moved_at, s.recorded_at, s.moved_by, s.reverses, l.unit
      FROM stock_movement s JOIN lot l ON l.lot = s.lot
      """;
  private final Sql sql;
  private final StockBook stock;
  private final HoldBook holds;
  private final Reservations reservations;

  @Inject public LotStory(Sql sql, StockBook stock, HoldBook holds, Reservations reservations) {
    this.sql = sql;
    this.stock = stock;
    this.holds = holds;
    this.reservations = reservations;
  }

  /**
   * What of it lies, or has been kept or held, at facilities that the reader may see; its movements whole.
   *
   * @throws Refusal not found, also when it never was at such a facility
   */
  public LotView lot(String lot, Scope scope) {
    LotView all = lot(lot);
    if (scope.equals(Scope.EVERYWHERE)) return all;
    List<String> places = sql.list(row -> row.text("facility"), "SELECT facility FROM stock_balance WHERE lot = ?", lot);
    if (places.stream().noneMatch(scope::covers)) throw Refusal.notFound("lot", lot);
    return new LotView(lot, all.lotNumber(), all.material(), all.names(), all.expiry(), all.produced(), all.owner(), all.reserveClass(), all.grade(), all.supplier(),
        all.stock().stream().filter(row -> scope.covers(row.facility())).toList(), all.movements(), all.holds().stream().filter(hold -> scope.covers(hold.facility())).toList(),
        all.reservations().stream().filter(made -> scope.covers(made.facility())).toList(), all.version());
  }

  /** @throws Refusal not found */
  public LotView lot(String lot) {
    return sql.first(row -> view(row, lot), "SELECT l.*, m.name_zh, m.name_en FROM lot l JOIN material m ON m.code = l.material WHERE l.lot = ?", lot)
        .orElseThrow(() -> Refusal.notFound("lot", lot));
  }

  public boolean isKnown(String lot) { return sql.first(row -> row.text("lot"), "SELECT lot FROM lot WHERE lot = ?", lot).isPresent(); }

  /** @throws Refusal not found */
  public String materialOf(String lot) {
    return sql.first(row -> row.text("material"), "SELECT material FROM lot WHERE lot = ?", lot).orElseThrow(() -> Refusal.notFound("lot", lot));
  }

  /** @throws Refusal not found */
  public String numberOf(String lot) {
    return sql.first(row -> row.text("lot_number"), "SELECT lot_number FROM lot WHERE lot = ?", lot).orElseThrow(() -> Refusal.notFound("lot", lot));
  }

  /** @throws Refusal not found */
  public Movement movement(String id) { return sql.first(LotStory::line, LINES + "WHERE s.id = ?", id).orElseThrow(() -> Refusal.notFound("movement", id)); }

  /** In the order they were written down. */
  public List<Movement> movements(String lot) { return sql.list(LotStory::line, LINES + "WHERE s.lot = ? ORDER BY s.seq", lot); }

  boolean isReversed(String movement) { return sql.first(row -> row.text("id"), "SELECT id FROM stock_movement WHERE reverses = ?", movement).isPresent(); }

  /** The lot that this paper moved, or null. */
  String lotOf(Document paper) {
    return sql.first(row -> row.text("lot"), "SELECT lot FROM stock_movement WHERE document_id = ? AND document_type = ?", paper.id(), paper.type()).orElse(null);
  }

  private LotView view(Row row, String lot) throws SQLException {
    return new LotView(lot, row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.date("expiry"), row.date("produced"),
        row.text("lot_owner"), row.word("reserve_class", ReserveClass.class), row.word("grade", LotGrade.class), row.text("supplier"), stock.ofLot(lot), movements(lot), holds.ofLot(lot), reservations.ofLot(lot), row.number("version"));
  }

  static Movement line(Row row) throws SQLException {
    return new Movement(row.text("id"), new Document(row.text("document_type"), row.text("document_id")), row.text("lot"), row.text("from_place"), row.text("to_place"),
        row.quantity("quantity", "unit", "pieces"), row.text("reason"), row.instant("moved_at"), row.instant("recorded_at"), row.text("moved_by"), row.text("reverses"));
  }
}
