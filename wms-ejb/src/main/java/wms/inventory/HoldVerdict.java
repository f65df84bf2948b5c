package wms.inventory;

import java.time.LocalDate;

/**
 * A person's decision on a hold.
 *
 * @param newExpiry only when life is shortened: earlier than the present date
 * @param newGrade only when goods are downgraded: lower than the present grade
 * @param seen the version the person saw, or null when it does not matter
 */
public record HoldVerdict(String hold, HoldDecision decision, String comment, LocalDate newExpiry, LotGrade newGrade, Long seen) {
  public HoldVerdict(String hold, HoldDecision decision, String comment, LocalDate newExpiry, Long seen) { this(hold, decision, comment, newExpiry, null, seen); }
}
