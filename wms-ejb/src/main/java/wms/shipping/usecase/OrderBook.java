package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.domain.Order;
import wms.shipping.domain.OrderNumber;

/** Reads orders. What is allocated to a line is what is reserved for it, not held, or already shipped. */
@Query
public class OrderBook {
  private static final String LINES = """
      SELECT n.material, n.quantity, n.unit, m.name_zh, m.name_en,
        (SELECT COALESCE(SUM(r.quantity), 0) FROM reservation r --DERBY-PROPERTIES index=reservation_reference
          JOIN lot l ON l.lot = r.lot
          WHERE r.reference = n.order_id AND r.purpose = 'ORDER' AND l.material = n.material
          AND (r.reservation_state = 'SHIPPED' OR (r.reservation_state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
            WHERE h.lot = r.lot AND h.place = r.place AND h.ended_at IS NULL)))) AS allocated
      FROM trade_order_line n JOIN material m ON m.code = n.material WHERE n.order_id = ? ORDER BY n.line_no""";
  private final Sql sql;

  @Inject public OrderBook(Sql sql) { this.sql = sql; }

  /** @throws Refusal not found */
  public OrderView order(String id) {
    return sql.first(this::view, "SELECT * FROM trade_order WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("order", id));
  }

  /**
   * Newest first.
   *
   * @param facility null: all that the reader may see
   * @param below the sequence number of the last order seen, or {@link Long#MAX_VALUE} to begin
   */
  public List<OrderView> newest(String facility, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    params.addAll(scope.params());
    String where = " WHERE seq < ?" + scope.and("facility");
    if (facility != null) {
      where += " AND facility = ?";
      params.add(facility);
    }
    return sql.list(row -> row.text("id"), "SELECT id, seq FROM trade_order" + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray())
        .stream().map(this::order).toList();
  }

  /** What stands for an order when asking for those before it. */
  public static String cursor(OrderView order) { return Long.toString(Long.parseLong(order.number().substring(order.number().indexOf('-') + 1))); }

  private OrderView view(Row row) throws SQLException {
    List<OrderView.Line> lines = sql.list(OrderBook::line, LINES, row.text("id"));
    return new OrderView(row.text("id"), OrderNumber.of(row.number("seq")), state(row.word("stage", Order.Stage.class), lines), row.text("facility"), row.text("consignee"),
        row.count("priority"), row.count("min_life_days"), lines, row.instant("placed_at"), row.text("placed_by"), row.text("parked_because"), row.number("version"));
  }

  private static OrderState state(Order.Stage stage, List<OrderView.Line> lines) {
    return switch (stage) {
      case LIVE -> lines.stream().anyMatch(line -> line.shortBy().isPositive()) ? OrderState.OPEN : OrderState.ALLOCATED;
      case PARKED -> OrderState.PARKED;
      case SHIPPED -> OrderState.SHIPPED;
      case CANCELLED -> OrderState.CANCELLED;
    };
  }

  private static OrderView.Line line(Row row) throws SQLException {
    Quantity wanted = Quantity.of(row.decimal("quantity"), row.text("unit"));
    Quantity allocated = Quantity.of(row.decimal("allocated"), row.text("unit"));
    BigDecimal missing = wanted.value().subtract(allocated.value()).max(BigDecimal.ZERO);
    return new OrderView.Line(row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), wanted, allocated, Quantity.of(missing, wanted.unit()));
  }
}
