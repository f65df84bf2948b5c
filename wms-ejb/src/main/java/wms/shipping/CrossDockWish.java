package wms.shipping;

import wms.shared.Quantity;

/**
 * Goods off the lorry go to the door for an order.
 *
 * @param id made by the sender; the same again changes nothing
 * @param receipt id of what was unloaded
 * @param weighed what goes, with its pieces; only for goods that are weighed and counted, and needed for them
 */
public record CrossDockWish(String id, String notice, String receipt, String order, Quantity weighed) {}
