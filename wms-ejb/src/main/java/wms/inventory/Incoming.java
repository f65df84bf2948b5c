package wms.inventory;

import wms.shared.Quantity;

/**
 * Goods of a known lot that come from outside.
 *
 * @param from {@link Place#TRANSIT} or {@link Place#CONSIGNEE}
 * @param to a place of ours, or {@link Place#LOSS} for what was lost on the way
 */
public record Incoming(String lot, Place from, Place to, Quantity quantity) {}
