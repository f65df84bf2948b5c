package wms.inventory.domain;

import java.util.Map;
import wms.inventory.LotPlace;

/** What the books say, row by row. */
public interface ProofRows {
  /** The part of the house to look at; null everywhere means all of it. */
  record Part(String facility, String zone, String lot) {
    public Part within(String oneLot) { return new Part(facility, zone, oneLot); }
  }

  Map<LotPlace, ProofRow> of(Part part);
}
