package wms.inventory;

import java.time.Instant;
import wms.shared.Quantity;

/**
 * A line of the ledger; never changed, never removed.
 *
 * @param from code of the place it left, such as {@code MNS-A1:MNS-A1-03} or {@code @SUPPLIER}
 * @param at when it happened
 * @param recordedAt when it was written down
 * @param reverses id of the movement that this one takes back, or null
 */
public record Movement(String id, Document document, String lot, String from, String to, Quantity quantity, String reason, Instant at,
    Instant recordedAt, String by, String reverses) {}
