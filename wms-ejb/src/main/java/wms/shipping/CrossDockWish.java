package wms.shipping;

/**
 * Goods off the lorry go to the door for an order.
 *
 * @param id made by the sender; the same again changes nothing
 * @param receipt id of what was unloaded
 */
public record CrossDockWish(String id, String notice, String receipt, String order) {}
