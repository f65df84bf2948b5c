package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import wms.inventory.Movement;
import wms.inventory.Place;

/** A movement reduced to what a balance follows from. */
public record Line(Place from, Place to, BigDecimal quantity, Instant at) {
  static Line of(Movement movement) {
    return new Line(Place.parse(movement.from()), Place.parse(movement.to()), movement.quantity().value(), movement.at());
  }

  /** What it adds to this place; negative when it takes away. */
  public BigDecimal effectOn(Place place) {
    if (place.equals(to)) return quantity;
    return place.equals(from) ? quantity.negate() : BigDecimal.ZERO;
  }
}
