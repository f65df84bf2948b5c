package wms.inventory;

import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What lay at a place at some instant.
 *
 * @param lot null when all lots of the material there are taken together
 */
public record BalanceAt(String lot, String lotNumber, String material, Names names, String facility, String zone, String bin, Quantity quantity) {
  public Place place() { return Place.of(zone, bin); }
}
