package wms.inventory;

import java.util.List;
import wms.shared.Quantity;

/**
 * So much of a material out of these goods and no others; what is not there stays short.
 *
 * @param goods in the order in which they are to be used up
 */
public record Allocation(List<LotPlace> goods, String facility, Quantity quantity, Purpose purpose, String reference) {
  public Allocation { goods = List.copyOf(goods); }

  /** Each once. */
  public List<String> lots() { return goods.stream().map(LotPlace::lot).distinct().toList(); }
}
