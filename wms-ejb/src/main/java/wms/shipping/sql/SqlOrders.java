package wms.shipping.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;
import wms.shipping.NewOrder;
import wms.shipping.OrderNumber;
import wms.shipping.OrderStage;
import wms.shipping.ShortChoice;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

@Part
class SqlOrders implements Orders {
  private static final int USUAL_PRIORITY = 3;
  private final Sql sql;
  private final Clock clock;

  @Inject SqlOrders(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override public boolean isKnown(String id) { return sql.first(row -> row.text("id"), "SELECT id FROM trade_order WHERE id = ?", id).isPresent(); }

  @Override public void add(String id, NewOrder order, Actor by) {
    sql.update("INSERT INTO trade_order (id, facility, consignee, destination, goods_owner, priority, min_life_days, due_from, due_until, stage, placed_at, placed_by, version) VALUES (?,?,?,?,?,?,?,?,?,'LIVE',?,?,1)",
        id, order.facility(), order.consignee(), order.destination(), order.owner(), order.priority() == null ? USUAL_PRIORITY : order.priority(), order.minLifeDays() == null ? 0 : order.minLifeDays(),
        order.dueFrom(), order.dueUntil(), clock.instant(), by.user());
    List<Object[]> lines = new ArrayList<>();
    for (NewOrder.Line line : order.lines()) lines.add(new Object[] {id, lines.size() + 1, line.material(), line.quantity().value(), line.quantity().unit(), line.pack(), line.packs(), line.pieces()});
    sql.batch("INSERT INTO trade_order_line (order_id, line_no, material, quantity, unit, pack, packs, pieces) VALUES (?,?,?,?,?,?,?,?)", lines);
  }

  @Override public Order take(String id, Long seen) {
    sql.update("UPDATE trade_order SET version = version + 1 WHERE id = ?", id);
    if (seen != null && sql.first(row -> row.number("version"), "SELECT version FROM trade_order WHERE id = ?", id).filter(version -> version != seen + 1).isPresent()) throw Refusal.stale();
    return sql.first(SqlOrders::order, "SELECT id, seq, facility, consignee, destination, min_life_days, short_choice, stage FROM trade_order WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("order", id));
  }

  @Override public List<String> liveAt(String facility) {
    return sql.list(row -> row.text("id"), "SELECT id FROM trade_order WHERE facility = ? AND stage = 'LIVE' ORDER BY id", facility);
  }

  @Override public List<String> parkedBy(String reference) {
    return sql.list(row -> row.text("id"), "SELECT id FROM trade_order WHERE parked_because = ? AND stage = 'PARKED' ORDER BY id", reference);
  }

  @Override public void giveUp(String id, Map<String, Quantity> shortBy) {
    sql.batch("UPDATE trade_order_line SET given_up = given_up + ? WHERE order_id = ? AND material = ?", shortBy.entrySet().stream().map(each -> new Object[] {each.getValue().value(), id, each.getKey()}).toList());
  }

  @Override public void keep(Order order, String parkedBecause) {
    sql.update("UPDATE trade_order SET stage = ?, short_choice = ?, parked_because = ? WHERE id = ?", order.stage(), order.shortChoice(), parkedBecause, order.id());
  }

  private static Order order(Row row) throws SQLException {
    return new Order(row.text("id"), OrderNumber.of(row.number("seq")), row.text("facility"), row.text("consignee"), row.text("destination"), row.count("min_life_days"), row.word("short_choice", ShortChoice.class), row.word("stage", OrderStage.class));
  }
}
