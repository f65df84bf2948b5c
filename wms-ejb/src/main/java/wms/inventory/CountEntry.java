package wms.inventory;

import java.time.Instant;
import wms.shared.Quantity;

/**
 * What somebody counted of a lot at a place.
 *
 * @param id the sender's id; the same id again changes nothing
 * @param quantity zero: nothing of it is there
 * @param at when it was counted, by the device; null: now
 */
public record CountEntry(String id, String lot, Place place, Quantity quantity, Instant at) {}
