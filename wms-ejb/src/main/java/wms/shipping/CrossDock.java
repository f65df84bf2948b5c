package wms.shipping;

import java.time.Instant;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods of an arrival that go to the door for an order that waits for them, instead of to a place.
 *
 * @param line of the notice, null for goods it does not name
 * @param receipt id of what was unloaded, null while it is only announced
 * @param lot null while it is only announced
 * @param zone where they were set down, null while they are only announced
 * @param quantity what the order lacks, no more than there is; of goods that are weighed and counted in whole pieces
 * @param staging place they are brought to
 */
public record CrossDock(Integer line, String receipt, String lot, String lotNumber, String material, Names names, String zone, String bin, String order, String orderNumber, String consignee, int priority, Instant dueUntil,
    Quantity quantity, String staging) {}
