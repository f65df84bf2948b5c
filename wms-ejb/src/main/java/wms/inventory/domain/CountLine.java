package wms.inventory.domain;

import java.math.BigDecimal;
import java.time.Instant;
import wms.inventory.CountLineState;
import wms.inventory.LotPlace;

/**
 * One line of a count: goods of a lot at a place. The bin stays open while people count, so what was counted is compared with what the
 * ledger says of the very instant of counting; goods that left since make no difference, and a movement from before that is written down
 * only later changes the variance until the count is approved.
 *
 * @param counted what the last count found, null before the first
 * @param people how many different people have counted it
 * @param expected what the ledger says of the instant of the last count
 */
public record CountLine(String id, LotPlace goods, BigDecimal kgEach, BigDecimal counted, Instant at, String by, int people, BigDecimal expected) {
  public boolean isCounted() { return counted != null; }

  public BigDecimal variance() { return counted.subtract(expected); }

  public CountLine expecting(BigDecimal quantity) { return new CountLine(id, goods, kgEach, counted, at, by, people, quantity); }

  /** Too far off to be believed of one person alone. */
  public boolean needsRecount(Tolerance limit) { return isCounted() && people < 2 && limit.isExceeded(variance(), expected, kgEach); }

  public CountLineState state(Tolerance limit) {
    if (!isCounted()) return CountLineState.OPEN;
    return needsRecount(limit) ? CountLineState.RECOUNT : CountLineState.COUNTED;
  }
}
