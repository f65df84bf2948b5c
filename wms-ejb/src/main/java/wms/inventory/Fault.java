package wms.inventory;

/** Where the books came apart. */
public enum Fault {
  /** The line does not lead from the running balance before it to the one after it: it was changed, or one before it was taken away. */
  LINE_CHANGED,
  /** Every line fits; the balance says something else than the last of them. */
  BALANCE_CHANGED,
  /** A balance that no line ever led to. */
  NO_LINES,
  /** Lines and balance agree; more is reserved there than lies there. */
  RESERVED_TOO_MUCH,
  /** Lines and balance agree; the delivery's papers carry something else than the ledger has under way. */
  PAPERS_DIFFER
}
