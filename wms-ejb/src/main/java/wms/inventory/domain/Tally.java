package wms.inventory.domain;

import java.math.BigDecimal;

/**
 * A sum of goods by both their measures.
 *
 * @param pieces 0 for goods that are not counted beside their weight
 */
public record Tally(BigDecimal amount, long pieces) {
  public static final Tally NOTHING = new Tally(BigDecimal.ZERO, 0);

  public Tally minus(Tally other) { return new Tally(amount.subtract(other.amount), pieces - other.pieces); }

  public boolean isSame(Tally other) { return amount.compareTo(other.amount) == 0 && pieces == other.pieces; }

  /** At least as much by either measure. */
  public boolean covers(Tally other) { return amount.compareTo(other.amount) >= 0 && pieces >= other.pieces; }

  /** The lesser of each measure. */
  public Tally least(Tally other) { return new Tally(amount.min(other.amount), Math.min(pieces, other.pieces)); }
}
