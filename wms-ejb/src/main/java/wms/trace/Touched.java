package wms.trace;

import wms.shared.Quantity;

/**
 * Open work that counts on recalled goods.
 *
 * @param id what the work is found by
 * @param number what people call it; null when it has none
 * @param consignee whom it is for, or null
 */
public record Touched(Kind kind, String id, String number, String facility, String consignee, String lot, String lotNumber, Quantity quantity) {
  public enum Kind { ORDER, PLAN, MANUAL, PICK_LIST, PARCEL, DELIVERY }
}
