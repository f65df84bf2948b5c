package wms.emergency.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.shared.Actor;
import wms.shipping.usecase.OrdersToPark;
import wms.shipping.usecase.ParkOrders;

/** Orders of facilities by number, open or parked under a reference. */
final class OrdersOnPaper extends ParkOrders {
  final Map<String, String> facilityOf = new TreeMap<>();
  final Map<String, String> parkedUnder = new TreeMap<>();
  final OrdersToPark list = new OrdersToPark(null) {
    @Override public List<String> open(String facility) { return openAt(facility); }

    @Override public List<String> parked(String reference) { return parkedBy(reference); }
  };
  RuntimeException trouble;

  OrdersOnPaper() { super(null, null, null, null); }

  void place(String number, String facility) { facilityOf.put(number, facility); }

  void ship(String number) {
    facilityOf.remove(number);
    parkedUnder.remove(number);
  }

  List<String> openAt(String facility) { return facilityOf.keySet().stream().filter(order -> facilityOf.get(order).equals(facility) && !parkedUnder.containsKey(order)).toList(); }

  List<String> parkedBy(String reference) { return parkedUnder.keySet().stream().filter(order -> parkedUnder.get(order).equals(reference)).toList(); }

  @Override public List<String> park(String facility, String reference, Actor by) {
    if (trouble != null) throw trouble;
    List<String> open = openAt(facility);
    open.forEach(order -> parkedUnder.put(order, reference));
    return open;
  }

  @Override public List<String> unpark(String reference, Actor by) {
    List<String> parked = new ArrayList<>(parkedBy(reference));
    parked.forEach(parkedUnder::remove);
    return parked;
  }
}
