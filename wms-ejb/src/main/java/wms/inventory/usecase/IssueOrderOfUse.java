package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/**
 * The authority orders the use of a reserve 动用指令; from then on its goods may be shipped under that number, by someone else.
 */
@UseCase
public class IssueOrderOfUse {
  private final OrdersOfUse orders;
  private final Sql sql;
  private final Announcements announce;
  private final Clock clock;

  @Inject public IssueOrderOfUse(OrdersOfUse orders, Sql sql, Announcements announce, Clock clock) {
    this.orders = orders;
    this.sql = sql;
    this.announce = announce;
    this.clock = clock;
  }

  /** @param reference the plan or paper that the order is about */
  public void issue(String number, String reference, Actor by) {
    if (number == null || number.isBlank() || number.length() > 64) throw Refusal.invalid("/orderOfUse", "REQUIRED");
    if (!by.maySomewhere(Right.APPROVE_PLAN)) throw Refusal.forbidden(CommonReason.NOT_ALLOWED, Map.of("right", Right.APPROVE_PLAN.name()));
    if (orders.isKnown(number)) throw Refusal.conflict(InventoryReason.ORDER_OF_USE_TAKEN, Map.of("orderOfUse", number));
    sql.update("INSERT INTO order_of_use (order_number, reference, issued_at, issued_by) VALUES (?,?,?,?)", number, reference, clock.instant(), by.user());
    announce.done(by, "inventory.order-of-use.issued", "order-of-use", number, null, Map.of("reference", reference));
  }
}
