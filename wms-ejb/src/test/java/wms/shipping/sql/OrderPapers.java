package wms.shipping.sql;

import java.time.Clock;
import wms.shared.Sql;
import wms.shipping.domain.Orders;

/** The real adapter, for tests outside this package. */
public final class OrderPapers {
  private OrderPapers() {}

  public static Orders of(Sql sql, Clock clock) { return new SqlOrders(sql, clock); }
}
