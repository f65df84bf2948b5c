package wms.shipping.domain;

import java.util.Map;
import wms.shared.Refusal;
import wms.shipping.OrderStage;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;

/**
 * An order of the trade. It is live until it is shipped or cancelled; parked, its goods are free for the emergency and it waits. Whether
 * a live one is open or allocated follows from what is reserved for it.
 */
public record Order(String id, String number, String facility, String consignee, String destination, int minLifeDays, ShortChoice shortChoice, OrderStage stage) {
  public Order shipped() {
    mustBeLive();
    return in(OrderStage.SHIPPED);
  }

  public Order cancelled() {
    mustBeUnderWay();
    return in(OrderStage.CANCELLED);
  }

  public Order parked() { return in(OrderStage.PARKED); }

  public Order takenUpAgain() { return in(OrderStage.LIVE); }

  /** @throws Refusal ORDER_PARKED or ORDER_ENDED */
  public void mustBeLive() {
    if (stage == OrderStage.PARKED) throw Refusal.conflict(ShippingReason.ORDER_PARKED, Map.of("order", number));
    mustBeUnderWay();
  }

  /** @throws Refusal ORDER_ENDED once it has left */
  public void mustNotBeShipped() {
    if (stage == OrderStage.SHIPPED) throw Refusal.conflict(ShippingReason.ORDER_ENDED, Map.of("order", number, "state", stage.name()));
  }

  public Order deciding(ShortChoice choice) {
    mustBeLive();
    return new Order(id, number, facility, consignee, destination, minLifeDays, choice, stage);
  }

  private void mustBeUnderWay() {
    if (stage == OrderStage.SHIPPED || stage == OrderStage.CANCELLED) throw Refusal.conflict(ShippingReason.ORDER_ENDED, Map.of("order", number, "state", stage.name()));
  }

  private Order in(OrderStage next) { return new Order(id, number, facility, consignee, destination, minLifeDays, shortChoice, next); }
}
