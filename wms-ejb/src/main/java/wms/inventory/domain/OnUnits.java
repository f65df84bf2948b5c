package wms.inventory.domain;

import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Place;
import wms.shared.Quantity;

/** The part of one lot's balances that stands on logistic units, place by place. */
final class OnUnits {
  private final Map<Place, Quantity> parts = new TreeMap<>();
  private final Quantity nothing;

  OnUnits(Quantity nothing) { this.nothing = nothing; }

  Quantity at(Place place) { return parts.getOrDefault(place, nothing); }

  void put(Place place, Quantity more) { parts.put(place, at(place).plus(more)); }

  void take(Place place, Quantity less) { parts.put(place, at(place).minus(less)); }
}
