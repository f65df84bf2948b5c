package wms.web.shipping;

import jakarta.inject.Inject;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shipping.DeliveryView;
import wms.shipping.usecase.DeliveryBook;
import wms.web.kernel.Caller;

/** Deliveries for whoever may see where they come from or where they go. */
@Part
public class SeenDeliveries {
  private final Caller caller;
  private final DeliveryBook book;

  @Inject SeenDeliveries(Caller caller, DeliveryBook book) {
    this.caller = caller;
    this.book = book;
  }

  /** @throws Refusal not found, NOT_ALLOWED */
  DeliveryView delivery(String id) {
    DeliveryView delivery = book.delivery(id);
    if (delivery.destination() == null || !caller.actor().may(Right.SEE, delivery.destination())) caller.actor().mustBeAllowed(Right.SEE, delivery.facility());
    return delivery;
  }
}
