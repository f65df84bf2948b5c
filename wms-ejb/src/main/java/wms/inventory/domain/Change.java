package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import wms.inventory.HoldDecision;
import wms.inventory.LotGrade;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.ReservationState;
import wms.shared.Quantity;

/** What has happened to an account since it was read, in the order of events. */
public sealed interface Change {
  /** {@code fromAfter} and {@code toAfter}: what lay at the two places after it, null outside. */
  record Moved(Movement movement, Quantity fromAfter, Quantity toAfter) implements Change {}

  record Reserved(Kept kept, Instant at, String by) implements Change {}

  record ReservationEnded(String id, ReservationState state, Instant at) implements Change {}

  record HoldPlaced(Held held, Instant at, String by) implements Change {}

  record HoldEnded(String id, HoldDecision decision, String comment, Instant at, String by) implements Change {}

  /** More of the place's balance stands on units, or less when {@code delta} and {@code pieces} are negative. */
  record Packed(Place place, BigDecimal delta, int pieces) implements Change {}

  /** Whatever of the lot stood on units at the place stands there no more. */
  record TakenOffUnits(Place place) implements Change {}

  /** By the decision on that hold; {@code before} is null for a lot that kept. */
  record LifeShortened(String hold, LocalDate before, LocalDate expiry) implements Change {}

  record Downgraded(String hold, LotGrade grade) implements Change {}
}
