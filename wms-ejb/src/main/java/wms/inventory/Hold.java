package wms.inventory;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods of a lot at a place that may not leave, and what was decided.
 *
 * @param quantity what lies there now
 * @param excursion what caused it, or null when it was no excursion
 * @param expiryBefore the lot's last day before a decision shortened its life, else null; {@code expiryAfter} what it became
 * @param gradeAfter to which grade a decision brought the lot down, else null
 */
public record Hold(String id, String lot, String lotNumber, String material, Names names, String facility, String zone, String bin,
    Quantity quantity, String reason, String excursion, Instant placedAt, String placedBy, Instant releasedAt, String releasedBy,
    HoldDecision decision, String comment, LocalDate expiryBefore, LocalDate expiryAfter, LotGrade gradeAfter, long version) {
  /** The reason of goods that were recalled: no person lets them go one by one. */
  public static final String RECALLED = "RECALLED";
}
