package wms.inventory.domain;

import java.time.Instant;
import java.util.Map;
import wms.inventory.LotPlace;

/** What the books say, row by row. */
public interface ProofRows {
  /**
   * The part of the house to look at; null everywhere means all of it.
   *
   * @param at null: now
   */
  record Part(String facility, String zone, String lot, Instant at) {
    public Part within(String oneLot) { return new Part(facility, zone, oneLot, at); }
  }

  Map<LotPlace, ProofRow> of(Part part);
}
