package wms.shipping;

import wms.shared.Quantity;

/**
 * Goods that a consignee sends back.
 *
 * @param line of the delivery they left with
 * @param zone where they are set apart
 * @param reason why they came back
 */
public record ReturnedGoods(int line, Quantity quantity, String zone, String bin, String reason) {}
