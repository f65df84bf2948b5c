package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import wms.inventory.Movement;
import wms.inventory.Place;

/** A movement reduced to what a balance follows from. */
public record Line(Place from, Place to, BigDecimal quantity, int pieces, Instant at) {
  static Line of(Movement movement) {
    return new Line(Place.parse(movement.from()), Place.parse(movement.to()), movement.quantity().value(), movement.quantity().count(), movement.at());
  }

  /** The same counted instead of weighed. */
  Line inPieces() { return new Line(from, to, BigDecimal.valueOf(pieces), pieces, at); }

  /** What it adds to this place; negative when it takes away. */
  public BigDecimal effectOn(Place place) {
    if (place.equals(to)) return quantity;
    return place.equals(from) ? quantity.negate() : BigDecimal.ZERO;
  }
}
