package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.shared.Query;
import wms.shared.Sql;
import wms.shipping.OrderNumber;

/** Numbers of the orders that a switch of mode would park or take up again. */
@Query
public class OrdersToPark {
  private final Sql sql;

  @Inject public OrdersToPark(Sql sql) { this.sql = sql; }

  public List<String> open(String facility) { return numbers("facility = ? AND stage = 'LIVE'", facility); }

  public List<String> parked(String reference) { return numbers("parked_because = ? AND stage = 'PARKED'", reference); }

  private List<String> numbers(String condition, String value) {
    return sql.list(row -> OrderNumber.of(row.number("seq")), "SELECT seq FROM trade_order WHERE " + condition + " ORDER BY seq", value);
  }
}
