package wms.shipping.domain;

import java.util.Map;
import wms.catalogue.TemperatureClass;
import wms.shared.Refusal;
import wms.shipping.DeliveryState;
import wms.shipping.ShippingReason;

/** A vehicle's load: it is loaded, leaves, and arrives; or nothing comes of it. */
public record Delivery(String id, String number, String facility, String consignee, String destination, DeliveryState state, TemperatureClass vehicleClass, String seal, Double bodyTemperature, String excepted) {
  public boolean isTransfer() { return destination != null; }

  public void mustBeLoading() { if (state != DeliveryState.LOADING) throw Refusal.conflict(ShippingReason.DELIVERY_NOT_LOADING, facts()); }

  public void mustBeUnderWay() { if (state != DeliveryState.UNDER_WAY) throw Refusal.conflict(ShippingReason.DELIVERY_NOT_UNDER_WAY, facts()); }

  public void mustHaveArrived() { if (state != DeliveryState.ARRIVED) throw Refusal.conflict(ShippingReason.DELIVERY_NOT_ARRIVED, facts()); }

  private Map<String, Object> facts() { return Map.of("delivery", number, "state", state.name()); }
}
