package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Sql;

/** The orders of use 动用指令 that were given. */
@Query
public class OrdersOfUse {
  private final Sql sql;

  @Inject public OrdersOfUse(Sql sql) { this.sql = sql; }

  public boolean isKnown(String number) { return issuer(number) != null; }

  /**
   * Whether this person hands out on an order.
   *
   * @return false without a number
   * @throws Refusal when nobody gave that order, or the same person did
   */
  boolean allow(String number, Actor by) {
    if (number == null || number.isBlank()) return false;
    String issuer = issuer(number);
    if (issuer == null) throw Refusal.conflict(InventoryReason.ORDER_OF_USE_UNKNOWN, Map.of("orderOfUse", number));
    if (issuer.equals(by.user())) throw Refusal.forbidden(InventoryReason.OWN_ORDER_OF_USE, Map.of("orderOfUse", number));
    return true;
  }

  private String issuer(String number) {
    return sql.first(row -> row.text("issued_by"), "SELECT issued_by FROM order_of_use WHERE order_number = ?", number).orElse(null);
  }
}
