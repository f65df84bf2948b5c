package wms.shipping;

import java.util.List;

/**
 * Orders of one facility that are to be picked together.
 *
 * @param id the sender's id for it, or null; the same id again changes nothing
 * @param staging zone where what is picked is made ready; null: a shipping zone of the goods' temperature class, else the floor of their own zone
 */
public record NewWave(String id, String facility, List<String> orders, String staging) {
  public NewWave { orders = orders == null ? List.of() : List.copyOf(orders); }
}
