package wms.audit;

import java.time.Instant;

/**
 * What a walk along the chain found.
 *
 * @param entries how many entries the chain must have
 * @param firstBad where it first breaks, null when whole
 * @param head the hash at its end, to be compared with one kept outside
 */
public record Verification(Instant checkedAt, long entries, boolean ok, FirstBad firstBad, String head) {
  /** A changed entry no longer fits its hash; two that were swapped no longer fit the ones before them; a missing one leaves a gap. */
  public enum Problem { CHANGED, MISSING }

  /** Where and how the chain breaks. */
  public record FirstBad(long seq, Problem problem) {}
}
