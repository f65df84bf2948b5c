package wms.inventory;

import wms.shared.Quantity;

/**
 * Goods of one place to be kept for someone. Without a lot the one that expires first is taken; without a zone any place of the facility.
 *
 * @param id the sender's id for it, or null; the same id again changes nothing
 * @param lot null: any lot of the material that may be used for this purpose
 * @param zone null: wherever enough of it lies
 * @param bin only with a zone; null: the zone's floor
 * @param reference the order, plan or paper it is for
 */
public record ReservationRequest(String id, String lot, String material, String facility, String zone, String bin, Quantity quantity,
    Purpose purpose, String reference) {
  /** So much of that lot, wherever it lies in the facility. */
  public static ReservationRequest of(String lot, String facility, Quantity quantity, Purpose purpose, String reference) {
    return new ReservationRequest(null, lot, null, facility, null, null, quantity, purpose, reference);
  }
}
