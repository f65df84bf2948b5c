package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import wms.inventory.CountLineState;
import wms.inventory.LotPlace;
import wms.shared.Quantity;

/**
 * One line of a count: goods of a lot at a place. The bin stays open while people count, so what was counted is compared with what the
 * ledger says of the very instant of counting; goods that left since make no difference, and a movement from before that is written down
 * only later changes the variance until the count is approved.
 *
 * @param counted what the last count found, null before the first
 * @param people how many different people have counted it
 * @param expected what the ledger says of the instant of the last count
 */
public record CountLine(String id, LotPlace goods, BigDecimal kgEach, Quantity counted, Instant at, String by, int people, Quantity expected) {
  public boolean isCounted() { return counted != null; }

  public Quantity variance() { return counted.minus(expected); }

  public boolean isAsExpected() { return variance().value().signum() == 0 && variance().count() == 0; }

  public CountLine expecting(Quantity quantity) { return new CountLine(id, goods, kgEach, counted, at, by, people, quantity); }

  /** Too far off to be believed of one person alone; pieces are not weighed but counted, so that one too many is far off. */
  public boolean needsRecount(Tolerance limit) { return isCounted() && people < 2 && (limit.isExceeded(variance().value(), expected.value(), kgEach) || variance().count() != 0); }

  public CountLineState state(Tolerance limit) {
    if (!isCounted()) return CountLineState.OPEN;
    return needsRecount(limit) ? CountLineState.RECOUNT : CountLineState.COUNTED;
  }
}
