package wms.shipping;

import wms.shared.Quantity;

/**
 * What a picker did at one stop.
 *
 * @param bin as scanned: the bin's code, or the zone's where goods lie on the floor
 * @param lot as scanned: our id of the lot, its number, or a label of GS1
 * @param quantity what was taken; nothing when nothing was found
 * @param pieces counted, for goods that are weighed; or null
 * @param reason needed when it is less than was asked for
 */
public record Pick(String bin, String lot, Quantity quantity, Integer pieces, ShortPick reason) {}
