package wms.shipping;

import wms.shared.Quantity;

/**
 * Goods that wait for nobody, and the place they go back to.
 *
 * @param id made by the sender; the same again changes nothing
 * @param sscc the unit, all of it; then lot, place and quantity are not asked for
 * @param parcel number of the parcel they are taken out of, or null when they lie loose
 * @param reason why not one of the places proposed
 * @param exception why goods that are too warm may go there; takes the right DECIDE_HOLD
 */
public record PutBackWish(String id, String sscc, String parcel, String lot, String fromZone, String fromBin, Quantity quantity, String toZone, String toBin, String reason, Double probeTemperature, String exception) {}
