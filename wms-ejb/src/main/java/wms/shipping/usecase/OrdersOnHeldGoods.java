package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import wms.inventory.Purpose;
import wms.shared.Query;
import wms.shared.Sql;

/** Live orders for which goods are kept that are held and that nobody has fetched yet. Of those that stand where they are made ready already a person says what becomes of them. */
@Query
public class OrdersOnHeldGoods {
  private static final String AT = """
      SELECT o.id, o.priority, o.seq
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        stock_hold h --DERBY-PROPERTIES index=stock_hold_facility
        JOIN reservation r --DERBY-PROPERTIES index=reservation_goods, joinStrategy=NESTEDLOOP
        ON r.lot = h.lot AND r.place = h.place
        JOIN trade_order o ON o.id = r.reference
      WHERE h.facility = ? AND h.ended_at IS NULL AND h.placed_at < ? AND r.reservation_state = 'ACTIVE' AND r.purpose = ? AND o.stage = 'LIVE'
        AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.staged = r.id)
      GROUP BY o.id, o.priority, o.seq ORDER BY o.priority DESC, o.seq""";
  private final Sql sql;

  @Inject public OrdersOnHeldGoods(Sql sql) { this.sql = sql; }

  /**
   * Ids, the most urgent first at each facility.
   *
   * @param heldBefore only goods that have been held since before that moment
   */
  public List<String> find(Instant heldBefore) {
    return sql.list(row -> row.text("code"), "SELECT code FROM facility ORDER BY code").stream()
        .flatMap(facility -> sql.list(row -> row.text("id"), AT, facility, heldBefore, Purpose.ORDER).stream()).toList();
  }
}
