package wms.inventory;

import java.util.List;
import wms.shared.Quantity;

/**
 * So much of a material out of these lots, in this order, spread over as many places as it takes; what is not there stays short.
 *
 * @param lots in the order in which they are to be used up
 */
public record Allocation(List<String> lots, String facility, Quantity quantity, Purpose purpose, String reference) {
  public Allocation { lots = List.copyOf(lots); }
}
