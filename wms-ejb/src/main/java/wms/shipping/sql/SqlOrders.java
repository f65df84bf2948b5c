package wms.shipping.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;
import wms.shipping.NewOrder;
import wms.shipping.domain.Order;
import wms.shipping.domain.OrderNumber;
import wms.shipping.domain.Orders;

@Dependent
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
    sql.update("INSERT INTO trade_order (id, facility, consignee, priority, min_life_days, stage, placed_at, placed_by, version) VALUES (?,?,?,?,?,'LIVE',?,?,1)",
        id, order.facility(), order.consignee(), order.priority() == null ? USUAL_PRIORITY : order.priority(), order.minLifeDays() == null ? 0 : order.minLifeDays(), clock.instant(), by.user());
    List<Object[]> lines = new ArrayList<>();
    for (NewOrder.Line line : order.lines()) lines.add(new Object[] {id, lines.size() + 1, line.material(), line.quantity().value(), line.quantity().unit()});
    sql.batch("INSERT INTO trade_order_line (order_id, line_no, material, quantity, unit) VALUES (?,?,?,?,?)", lines);
  }

  @Override public Order take(String id, Long seen) {
    sql.update("UPDATE trade_order SET version = version + 1 WHERE id = ?", id);
    if (seen != null && sql.first(row -> row.number("version"), "SELECT version FROM trade_order WHERE id = ?", id).filter(version -> version != seen + 1).isPresent()) throw Refusal.stale();
    return sql.first(SqlOrders::order, "SELECT id, seq, facility, consignee, min_life_days, stage FROM trade_order WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("order", id));
  }

  @Override public List<String> liveAt(String facility) {
    return sql.list(row -> row.text("id"), "SELECT id FROM trade_order WHERE facility = ? AND stage = 'LIVE' ORDER BY id", facility);
  }

  @Override public List<String> parkedBy(String reference) {
    return sql.list(row -> row.text("id"), "SELECT id FROM trade_order WHERE parked_because = ? AND stage = 'PARKED' ORDER BY id", reference);
  }

  @Override public void keep(Order order, String parkedBecause) {
    sql.update("UPDATE trade_order SET stage = ?, parked_because = ? WHERE id = ?", order.stage(), parkedBecause, order.id());
  }

  private static Order order(Row row) throws SQLException {
    return new Order(row.text("id"), OrderNumber.of(row.number("seq")), row.text("facility"), row.text("consignee"), row.count("min_life_days"), row.word("stage", Order.Stage.class));
  }
}
