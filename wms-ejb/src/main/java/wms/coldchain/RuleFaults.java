package wms.coldchain;

import java.time.Duration;
import wms.shared.csv.CsvReason;

/** What is wrong with a rule that is well written, field by field, wherever it comes from. */
public final class RuleFaults {
  private static final double LARGEST_CHANGE = 60;

  /** Told of a field that is wrong, and why. */
  public interface Told { void refuse(String field, CsvReason why); }

  private RuleFaults() {}

  /** @param bound and the others as they were given; null where they could not be read, which was told already */
  public static void tell(Measure measure, Bound bound, Double limit, Duration duration, Duration window, Allowance allowance, Told told) {
    if (duration != null && window != null && window.compareTo(duration) < 0) told.refuse("window", CsvReason.NUMBER_TOO_SMALL);
    if (measure == null || bound == null) return;
    if (Trouble.of(measure, bound).isEmpty()) told.refuse("bound", CsvReason.NOT_ALLOWED_HERE);
    if (limit != null && !isPossible(measure, bound, limit)) told.refuse("limit", CsvReason.NOT_ALLOWED_HERE);
    if (allowance != null && allowance.door() != null && measure.isSwitch()) told.refuse("door", CsvReason.NOT_ALLOWED_HERE);
    if (allowance != null && allowance.defrost() && measure.isSwitch()) told.refuse("defrost", CsvReason.NOT_ALLOWED_HERE);
  }

  /** A rise is above zero and a fall below it; a switch's limit parts true from false. */
  private static boolean isPossible(Measure measure, Bound bound, double limit) {
    if (measure.isChange()) return Math.abs(limit) <= LARGEST_CHANGE && (bound.isWarm() ? limit > 0 : limit < 0);
    if (measure.isSwitch()) return bound.isViolatedBy(1, limit) != bound.isViolatedBy(0, limit);
    return measure.quantity().isPossible(limit);
  }
}
