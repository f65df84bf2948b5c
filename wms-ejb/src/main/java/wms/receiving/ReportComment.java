package wms.receiving;

import java.time.Instant;

/**
 * What one side says about a discrepancy report.
 *
 * @param id made by the sender
 * @param author null for outsiders when somebody of ours said it
 */
public record ReportComment(String id, Instant at, boolean fromSupplier, String author, String text) {
  /** As an outsider may read it. */
  ReportComment withoutInside() { return fromSupplier ? this : new ReportComment(id, at, false, null, text); }
}
