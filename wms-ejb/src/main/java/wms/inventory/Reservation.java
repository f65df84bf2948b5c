package wms.inventory;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import wms.shared.Quantity;

/** Goods kept for someone. */
public record Reservation(String id, String lot, String facility, String zone, String bin, Quantity quantity,
    @JsonbProperty("for") Purpose purpose, String reference, ReservationState state, String by, Instant at) {
  /** Goods that are counted are kept in whole pieces: a little more than was asked for. */
  public boolean isFor(Quantity asked) { return asked.pieces() == null && quantity.pieces() != null ? !quantity.isLessThan(asked) : quantity.equals(asked); }

  public Place place() { return Place.of(zone, bin); }
}
