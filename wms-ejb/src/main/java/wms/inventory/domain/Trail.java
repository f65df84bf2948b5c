package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wms.inventory.Movement;
import wms.inventory.Place;

/**
 * Follows one lot's movements to say which of its places hold goods that were in a zone in some interval. Goods were there if they lay
 * there at its start or came in before its end; what left at the very instant of the start was not. From then on the goods are followed
 * wherever they go; goods that mix with them count as them.
 */
public final class Trail {
  private final List<Movement> movements;

  /** @param movements of one lot, in the order they were written down */
  public Trail(List<Movement> movements) {
    this.movements = movements.stream().sorted(Comparator.comparing(Movement::at)).toList();
  }

  /** @param to null: until now */
  public Set<Place> touched(String zone, Instant from, Instant to) {
    Set<Place> touched = presentAt(zone, from);
    for (Movement line : movements) {
      if (!line.at().isAfter(from)) continue;
      Place there = Place.parse(line.to());
      boolean comesIn = there.zone().equals(zone) && (to == null || line.at().isBefore(to));
      if (there.isInside() && (comesIn || touched.contains(Place.parse(line.from())))) touched.add(there);
    }
    return touched;
  }

  private Set<Place> presentAt(String zone, Instant instant) {
    Map<Place, BigDecimal> balances = new HashMap<>();
    for (Movement line : movements) {
      if (line.at().isAfter(instant)) break;
      balances.merge(Place.parse(line.from()), line.quantity().value().negate(), BigDecimal::add);
      balances.merge(Place.parse(line.to()), line.quantity().value(), BigDecimal::add);
    }
    Set<Place> present = new TreeSet<>();
    balances.forEach((place, balance) -> { if (place.zone().equals(zone) && balance.signum() > 0) present.add(place); });
    return present;
  }
}
