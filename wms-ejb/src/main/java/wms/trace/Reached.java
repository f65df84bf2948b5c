package wms.trace;

import java.time.Instant;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods of a lot that a consignee has received.
 *
 * @param contact as the consignee's record says, null when nobody registered it
 * @param delivery the waybill's id, null when the order left without one
 * @param order null when it was no order of the trade
 * @param at when it left
 * @param returned of it, until now
 */
public record Reached(String lot, String lotNumber, String material, Names names, String consignee, String partner, String contact, String facility, String shipment, String delivery, String deliveryNumber,
    String order, String orderNumber, Instant at, Quantity quantity, Quantity returned) {}
