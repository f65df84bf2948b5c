package wms.receiving;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * Goods that were taken in or refused.
 *
 * @param line of the notice, null for goods it does not name
 * @param lot null for refused goods
 * @param letIn why they were taken on hold although something was wrong with them, or null
 * @param overNote why more was taken than announced, or null
 */
public record ReceiptLineView(String id, String notice, Integer line, String material, Names names, String lot, String lotNumber, LocalDate expiry, Quantity quantity, Integer pieces, String zone, String bin,
    Double probeTemperature, Grade grade, RefusalCause cause, String remark, String letIn, String overNote, boolean held, Instant at, String by) {}
