package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shipping.OrderNumber;
import wms.shipping.OrderStage;
import wms.shipping.OrderState;
import wms.shipping.OrderView;
import wms.shipping.ShortChoice;

/** Reads orders. What is allocated to a line is what is reserved for it, neither held nor without a certificate it needs today, or already shipped. */
@Query
public class OrderBook {
  private static final int AT_ONCE = 500;
  private static final String LINES = """
      SELECT n.order_id, n.material, n.quantity, n.unit, n.pack, n.packs, n.pieces, n.given_up, m.name_zh, m.name_en
      FROM trade_order_line n JOIN material m ON m.code = n.material WHERE n.order_id IN (%s) ORDER BY n.order_id, n.line_no""";
  private static final String SERVED = """
      SELECT r.reference, l.material, SUM(r.quantity) AS allocated, SUM(CASE WHEN r.reservation_state = 'SHIPPED' THEN r.quantity ELSE 0 END) AS shipped
      FROM reservation r --DERBY-PROPERTIES index=reservation_reference
        JOIN lot l --DERBY-PROPERTIES index=lot_named
        ON l.lot = r.lot
      WHERE r.reference IN (%s) AND r.purpose = 'ORDER'
        AND (r.reservation_state = 'SHIPPED' OR (r.reservation_state = 'ACTIVE' AND NOT EXISTS (SELECT 1 FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = r.lot AND h.place = r.place AND h.ended_at IS NULL)))
      GROUP BY r.reference, l.material""";
  private final Sql sql;
  private final KeptWithoutPapers unpapered;

  @Inject public OrderBook(Sql sql, KeptWithoutPapers unpapered) {
    this.sql = sql;
    this.unpapered = unpapered;
  }

  /** @throws Refusal not found */
  public OrderView order(String id) { return orders(List.of(id)).stream().findFirst().orElseThrow(() -> Refusal.notFound("order", id)); }

  /** Many at once, in the order asked for; those that nobody knows are left out. */
  public List<OrderView> orders(List<String> ids) {
    Map<String, OrderView> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) some(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).forEach(order -> found.put(order.id(), order));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  /**
   * Newest first.
   *
   * @param facility null: all that the reader may see
   * @param stage null: all
   * @param below the sequence number of the last order seen, or {@link Long#MAX_VALUE} to begin
   */
  public List<OrderView> newest(String facility, OrderStage stage, Scope scope, long below, int limit) {
    List<Object> params = new ArrayList<>(List.of(below));
    params.addAll(scope.params());
    String where = " WHERE seq < ?" + scope.and("facility");
    if (facility != null) {
      where += " AND facility = ?";
      params.add(facility);
    }
    if (stage != null) {
      where += " AND stage = ?";
      params.add(stage);
    }
    return orders(sql.list(row -> row.text("id"), "SELECT id, seq FROM trade_order" + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray()));
  }

  /** What stands for an order when asking for those before it. */
  public static String cursor(OrderView order) { return Long.toString(Long.parseLong(order.number().substring(order.number().indexOf('-') + 1))); }

  private record Served(BigDecimal allocated, BigDecimal shipped) {
    static final Served NOTHING = new Served(BigDecimal.ZERO, BigDecimal.ZERO);

    Served without(BigDecimal unusable) { return new Served(allocated.subtract(unusable), shipped); }
  }

  private List<OrderView> some(List<String> ids) {
    String asked = "?,".repeat(ids.size() - 1) + "?";
    Map<String, Served> served = new HashMap<>();
    sql.each(row -> served.put(row.text("reference") + "/" + row.text("material"), new Served(row.decimal("allocated"), row.decimal("shipped"))), SERVED.formatted(asked), ids.toArray());
    unpapered.of(ids).forEach((order, kept) -> kept.forEach((material, quantity) -> served.computeIfPresent(order + "/" + material, (line, before) -> before.without(quantity))));
    Map<String, List<OrderView.Line>> lines = new HashMap<>();
    sql.each(row -> lines.computeIfAbsent(row.text("order_id"), order -> new ArrayList<>()).add(line(row, served.getOrDefault(row.text("order_id") + "/" + row.text("material"), Served.NOTHING))), LINES.formatted(asked), ids.toArray());
    return sql.list(row -> view(row, lines.getOrDefault(row.text("id"), List.of())), "SELECT * FROM trade_order WHERE id IN (" + asked + ")", ids.toArray());
  }

  private static OrderView view(Row row, List<OrderView.Line> lines) throws SQLException {
    return new OrderView(row.text("id"), OrderNumber.of(row.number("seq")), state(row.word("stage", OrderStage.class), lines), row.text("facility"), row.text("consignee"), row.text("destination"), row.text("goods_owner"),
        row.count("priority"), row.count("min_life_days"), row.instant("due_from"), row.instant("due_until"), row.word("short_choice", ShortChoice.class), lines,
        row.instant("placed_at"), row.text("placed_by"), row.text("parked_because"), row.number("version"));
  }

  private static OrderState state(OrderStage stage, List<OrderView.Line> lines) {
    return switch (stage) {
      case LIVE -> lines.stream().anyMatch(line -> line.shortBy().isPositive()) ? OrderState.OPEN : OrderState.ALLOCATED;
      case PARKED -> OrderState.PARKED;
      case SHIPPED -> OrderState.SHIPPED;
      case CANCELLED -> OrderState.CANCELLED;
    };
  }

  private static OrderView.Line line(Row row, Served served) throws SQLException {
    String unit = row.text("unit");
    BigDecimal wanted = row.decimal("quantity");
    BigDecimal missing = wanted.subtract(row.decimal("given_up")).subtract(served.allocated()).max(BigDecimal.ZERO);
    return new OrderView.Line(row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), Quantity.of(wanted, unit), row.text("pack"), row.whole("packs"), row.whole("pieces"),
        Quantity.of(served.allocated(), unit), Quantity.of(served.shipped(), unit), Quantity.of(row.decimal("given_up"), unit), Quantity.of(missing, unit));
  }
}
