package wms.receiving;

import wms.shared.Quantity;

/**
 * Goods to be put in their place: a unit, or so much of a lot that lies loose.
 *
 * @param id made by the sender
 * @param sscc the unit; then lot, place and quantity are not asked for
 * @param reason why not one of the places proposed
 * @param exception why goods that are too warm may go there; takes the right DECIDE_HOLD
 */
public record PutAwayWish(String id, String sscc, String lot, String fromZone, String fromBin, Quantity quantity, String toZone, String toBin, String reason, Double probeTemperature, String exception) {}
