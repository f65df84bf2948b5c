package wms.shared.imports;

/** Where an import stands. */
public enum ImportState {
  /** Waits for those before it. */
  QUEUED,
  /** Its rows are being checked, and stored for the case that all are good. */
  RUNNING,
  /** Everything is in. */
  DONE,
  /** Something was wrong with the file; nothing is in. */
  REFUSED,
  /** Something went wrong here; nothing is in. */
  FAILED,
  /** The server stopped while it was at work; nothing is in. */
  INTERRUPTED
}
