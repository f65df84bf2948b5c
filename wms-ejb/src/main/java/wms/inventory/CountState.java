package wms.inventory;

/** Follows from a count's lines and from who closed it. */
public enum CountState {
  /** Somebody still has to count, or to count again. */
  OPEN,
  /** Everything is counted; it waits for an approval. */
  COUNTED,
  APPROVED,
  CANCELLED
}
