package wms.inventory.domain;

import java.time.Instant;
import wms.inventory.Document;

/**
 * What a line of the ledger says besides goods and places.
 *
 * @param at when it happened
 * @param recordedAt when it is written down
 */
public record Entry(Document document, String reason, Instant at, Instant recordedAt, String by) {
  Entry because(String otherReason) { return new Entry(document, otherReason, at, recordedAt, by); }
}
