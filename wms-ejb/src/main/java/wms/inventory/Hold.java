package wms.inventory;

import java.time.Instant;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods of a lot at a place that may not leave, and what was decided.
 *
 * @param quantity what lies there now
 * @param excursion what caused it, or null when it was no excursion
 */
public record Hold(String id, String lot, String lotNumber, String material, Names names, String facility, String zone, String bin,
    Quantity quantity, String reason, String excursion, Instant placedAt, String placedBy, Instant releasedAt, String releasedBy,
    HoldDecision decision, String comment, long version) {
  /** The reason of goods that were recalled: no person lets them go one by one. */
  public static final String RECALLED = "RECALLED";
}
