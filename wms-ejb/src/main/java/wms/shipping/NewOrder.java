package wms.shipping;

import java.util.List;
import wms.shared.Quantity;

/**
 * An order as it comes in.
 *
 * @param id the sender's id for it; the same again changes nothing
 * @param priority 1 to 5, 5 the most urgent
 * @param minLifeDays days of use that the consignee must still have; null: what the consignee, if it is a partner, asks for
 */
public record NewOrder(String id, String facility, String consignee, Integer priority, List<Line> lines, Integer minLifeDays) {
  public NewOrder { lines = lines == null ? List.of() : List.copyOf(lines); }

  public NewOrder withMinLifeDays(int days) { return new NewOrder(id, facility, consignee, priority, lines, days); }

  public record Line(String material, Quantity quantity) {}
}
