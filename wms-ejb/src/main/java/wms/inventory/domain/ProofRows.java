package wms.inventory.domain;

import java.time.Instant;
import java.util.Map;
import wms.inventory.LotPlace;
import wms.inventory.Place;

/** What the books say, row by row. */
public interface ProofRows {
  /**
   * The part of the house to look at; null everywhere means all of it.
   *
   * @param at null: now
   */
  record Part(String facility, String zone, String lot, Instant at) {
    public Part within(String oneLot) { return new Part(facility, zone, oneLot, at); }

    /** What is under way is in no facility. */
    public boolean withUnderWay() { return facility == null && (zone == null || zone.equals(Place.TRANSIT.zone())); }
  }

  Map<LotPlace, ProofRow> of(Part part);
}
