package wms.inventory.domain;

import wms.inventory.Hold;
import wms.inventory.Place;

/** An open hold of an account. */
public record Held(String id, Place place, String reason, String reference) {
  boolean isRecall() { return reason.equals(Hold.RECALLED); }
}
