package wms.inventory.domain;

import java.math.BigDecimal;

/**
 * What the four books say of one lot at one place.
 *
 * @param movements sum of what came less what left
 * @param balance null when no balance was ever written
 * @param kept sum of the active reservations
 */
public record ProofRow(BigDecimal movements, BigDecimal balance, BigDecimal kept, boolean isHeld) {
  public static final ProofRow EMPTY = new ProofRow(BigDecimal.ZERO, null, BigDecimal.ZERO, false);

  public BigDecimal held() { return isHeld ? written() : BigDecimal.ZERO; }

  public BigDecimal reserved() { return isHeld ? BigDecimal.ZERO : kept; }

  public BigDecimal free() { return written().subtract(held()).subtract(reserved()); }

  public BigDecimal written() { return balance == null ? BigDecimal.ZERO : balance; }

  /** Movements and balance agree, and no more is reserved than lies there. */
  public boolean isGood() { return movements.compareTo(written()) == 0 && written().signum() >= 0 && written().compareTo(kept) >= 0; }

  /** A balance of the past is the present one less what has happened since. */
  public ProofRow without(BigDecimal since) { return withBalance(written().subtract(since)); }

  /** Of what was reserved then, only what, as is known by now, lay there. */
  public ProofRow inThePast() { return withKept(kept.min(written().max(BigDecimal.ZERO))); }

  public ProofRow withMovements(BigDecimal sum) { return new ProofRow(sum, balance, kept, isHeld); }

  public ProofRow withBalance(BigDecimal sum) { return new ProofRow(movements, sum, kept, isHeld); }

  public ProofRow withKept(BigDecimal sum) { return new ProofRow(movements, balance, sum, isHeld); }

  public ProofRow withHold() { return new ProofRow(movements, balance, kept, true); }
}
