package wms.shipping;

import java.util.List;
import wms.catalogue.TemperatureClass;

/**
 * A vehicle that is to be loaded for one consignee.
 *
 * @param id the sender's id for it, or null; the same id again changes nothing
 * @param vehicleClass how cold its body is kept
 * @param seal number of the seal, or null while it is open
 */
public record NewDelivery(String id, String facility, List<String> orders, String plate, TemperatureClass vehicleClass, String driver, String seal) {
  public NewDelivery { orders = orders == null ? List.of() : List.copyOf(orders); }
}
