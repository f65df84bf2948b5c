package wms.inventory.domain;

/**
 * What the books say of one lot at one place. Goods under way lie at a place too; what is claimed of them is what the open deliveries carry.
 *
 * @param movements sum of what came less what left
 * @param claimed sum of the active reservations or, under way, of the open deliveries' lines
 */
public record ProofRow(boolean isUnderWay, Tally movements, Tally balance, Tally claimed, boolean isHeld) {
  public static ProofRow empty(boolean isUnderWay) { return new ProofRow(isUnderWay, Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, false); }

  public Tally held() { return isHeld ? balance : Tally.NOTHING; }

  public Tally reserved() { return isHeld || isUnderWay ? Tally.NOTHING : claimed; }

  public Tally underWay() { return isUnderWay ? claimed : Tally.NOTHING; }

  public Tally free() { return isUnderWay ? Tally.NOTHING : balance.minus(held()).minus(reserved()); }

  /** Movements and balance agree, and no more is reserved than lies there; what is under way is what the deliveries carry. */
  public boolean isGood() {
    return movements.isSame(balance) && balance.covers(Tally.NOTHING) && (isUnderWay ? balance.isSame(claimed) : balance.covers(claimed));
  }

  /** A balance of the past is the present one less what has happened since. */
  public ProofRow without(Tally since) { return withBalance(balance.minus(since)); }

  /** Of what was reserved then, only what, as is known by now, lay there. */
  public ProofRow inThePast() { return withClaimed(claimed.least(new Tally(balance.amount().max(Tally.NOTHING.amount()), Math.max(balance.pieces(), 0)))); }

  public ProofRow withMovements(Tally sum) { return new ProofRow(isUnderWay, sum, balance, claimed, isHeld); }

  public ProofRow withBalance(Tally sum) { return new ProofRow(isUnderWay, movements, sum, claimed, isHeld); }

  public ProofRow withClaimed(Tally sum) { return new ProofRow(isUnderWay, movements, balance, sum, isHeld); }

  public ProofRow withHold() { return new ProofRow(isUnderWay, movements, balance, claimed, true); }
}
