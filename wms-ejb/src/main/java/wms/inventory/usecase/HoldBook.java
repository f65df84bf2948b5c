package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.LotGrade;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Reads holds. */
@Query
public class HoldBook {
  private static final String SELECT = """
      SELECT h.id, h.lot, h.place, h.facility, h.reason, h.reference, h.placed_at, h.placed_by, h.ended_at, h.ended_by, h.decision, h.remark, h.expiry_before, h.expiry_after, h.grade_after, h.version,
        l.lot_number, l.material, l.unit, m.name_zh, m.name_en, COALESCE(b.balance, 0) AS balance
      FROM stock_hold h JOIN lot l ON l.lot = h.lot JOIN material m ON m.code = l.material
      LEFT JOIN stock_balance b ON b.lot = h.lot AND b.place = h.place
      """;
  private final Sql sql;

  @Inject public HoldBook(Sql sql) { this.sql = sql; }

  /**
   * Newest first.
   *
   * @param facility null: all that the reader may see
   * @param before id of the last hold seen, or null to begin
   */
  public List<Hold> holds(String facility, boolean onlyOpen, Scope scope, String before, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    String where = "WHERE 1 = 1" + scope.and("h.facility");
    if (facility != null) {
      where += " AND h.facility = ?";
      params.add(facility);
    }
    if (before != null) {
      where += " AND h.id < ?";
      params.add(before);
    }
    if (onlyOpen) where += " AND h.ended_at IS NULL";
    return sql.list(HoldBook::view, SELECT + where + " ORDER BY h.id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public Hold hold(String id) { return sql.first(HoldBook::view, SELECT + "WHERE h.id = ?", id).orElseThrow(() -> Refusal.notFound("hold", id)); }

  /** Those on goods in the zone that stood at some time of the stretch. */
  public List<Hold> inZone(String zone, Instant from, Instant to) { return sql.list(HoldBook::view, SELECT + "WHERE h.zone_code = ? AND h.placed_at < ? AND (h.ended_at IS NULL OR h.ended_at >= ?) ORDER BY h.id", zone, to, from); }

  public List<Hold> ofLot(String lot) { return sql.list(HoldBook::view, SELECT + "WHERE h.lot = ? ORDER BY h.id DESC", lot); }

  /** Those that this cause has open. */
  public List<Hold> openFor(String reference) { return sql.list(HoldBook::view, SELECT + "WHERE h.reference = ? AND h.ended_at IS NULL ORDER BY h.lot, h.place", reference); }

  /** All that this cause ever held, in order of lot, without those that only went elsewhere with their goods. */
  public List<Hold> causedBy(String reference) { return sql.list(HoldBook::view, SELECT + "WHERE h.reference = ? AND (h.decision IS NULL OR h.decision <> 'MOVED') ORDER BY l.lot_number, h.id", reference); }

  /** A person has let these goods go in spite of this cause, and nothing of the lot has come to the place since. */
  boolean isSettled(LotPlace goods, String reference) {
    return sql.first(row -> row.text("id"), """
        SELECT h.id FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
        WHERE h.lot = ? AND h.place = ? AND h.reference = ? AND h.decision IN ('RELEASE', 'SHORTEN_LIFE', 'DOWNGRADE')
        AND NOT EXISTS (SELECT 1 FROM stock_movement m --DERBY-PROPERTIES index=stock_movement_lot
          WHERE m.lot = h.lot AND m.to_place = h.place AND m.recorded_at > h.ended_at)""", goods.lot(), goods.place().code(), reference).isPresent();
  }

  /** The hold and those on the same goods that ended at the same moment with it. */
  List<Hold> settledWith(String id) {
    return sql.list(HoldBook::view, SELECT + "JOIN stock_hold d ON d.lot = h.lot AND d.place = h.place AND d.ended_at = h.ended_at WHERE d.id = ? ORDER BY h.id", id);
  }

  private static Hold view(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    return new Hold(row.text("id"), row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")),
        row.text("facility"), place.zone(), place.bin(), Quantity.of(row.decimal("balance"), row.text("unit")), row.text("reason"), row.text("reference"),
        row.instant("placed_at"), row.text("placed_by"), row.instant("ended_at"), row.text("ended_by"), row.word("decision", HoldDecision.class), row.text("remark"), row.date("expiry_before"), row.date("expiry_after"), row.word("grade_after", LotGrade.class), row.number("version"));
  }
}
