package wms.inventory;

/** Why the stock on the shelf is not what the ledger says. */
public enum AdjustmentReason {
  /** A count found more or less. */
  COUNT,
  DAMAGE,
  /** Weight lost in store. */
  SHRINK,
  /** Goods found that no movement brought. */
  FOUND,
  DISCARD;

  public boolean mayAdd() { return this == COUNT || this == FOUND; }

  public boolean mayTake() { return this != FOUND; }
}
