package wms.inventory;

import java.util.List;
import java.util.Set;
import wms.shared.Quantity;

/**
 * So much of a material out of these lots, in this order, spread over as many places as it takes; what is not there stays short.
 *
 * @param lots in the order in which they are to be used up
 * @param except goods that are passed over, for nobody knows whether they are there
 */
public record Allocation(List<String> lots, String facility, Quantity quantity, Purpose purpose, String reference, Set<LotPlace> except) {
  public Allocation {
    lots = List.copyOf(lots);
    except = Set.copyOf(except);
  }

  public Allocation(List<String> lots, String facility, Quantity quantity, Purpose purpose, String reference) { this(lots, facility, quantity, purpose, reference, Set.of()); }
}
