package wms.inventory;

import java.time.LocalDate;

/**
 * What decides whether a lot is usable.
 *
 * @param expiry the last day of its life, a date of the facility; null for goods that do not expire
 */
public record LotFacts(LocalDate expiry, HeldBy heldBy, Papers papers) {
  /** The same goods whether they are held or not, for whoever has settled that before. */
  public static LotFacts free(LocalDate expiry, Papers papers) { return new LotFacts(expiry, HeldBy.NOTHING, papers); }
}
