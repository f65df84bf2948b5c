package wms.coldchain;

import java.time.Instant;

/**
 * From when to when something holds.
 *
 * @param from with it; the epoch stands for always
 * @param to without it; null: until further notice
 */
public record InForce(Instant from, Instant to) {
  public static final InForce ALWAYS = new InForce(Instant.EPOCH, null);

  public boolean hasBegun(Instant at) { return !at.isBefore(from); }

  public boolean isOver(Instant at) { return to != null && !at.isBefore(to); }

  public boolean holdsAt(Instant at) { return hasBegun(at) && !isOver(at); }

  public boolean isEmpty() { return isOver(from); }

  /** While both hold; empty when they never do together. */
  public InForce and(InForce other) {
    Instant end = to == null ? other.to : other.to == null || to.isBefore(other.to) ? to : other.to;
    return new InForce(from.isAfter(other.from) ? from : other.from, end);
  }
}
