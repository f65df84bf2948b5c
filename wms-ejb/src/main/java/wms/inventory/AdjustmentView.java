package wms.inventory;

import java.time.Instant;
import java.util.Map;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A correction of the stock.
 *
 * @param waitsFor why one person was not enough; null when it booked itself
 * @param facts what that was judged by
 * @param movement its line in the ledger, null until it is booked
 */
public record AdjustmentView(String id, String lot, String lotNumber, String material, Names names, String facility, String zone, String bin, Quantity delta, AdjustmentReason reason, String comment,
    AdjustmentState state, WaitsFor waitsFor, Map<String, Object> facts, Instant proposedAt, String proposedBy, Instant decidedAt, String decidedBy, String decision, String movement, long version) {}
