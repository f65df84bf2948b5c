package wms.inventory;

/** Where a line of a count stands. The last four are what became of it when the count was closed. */
public enum CountLineState {
  OPEN, COUNTED,
  /** It is so far off that another person has to count it. */
  RECOUNT,
  /** Books and shelf agreed. */
  MATCHED,
  /** The difference went into the ledger. */
  BOOKED,
  NOT_COUNTED,
  /** The approver left it as it was. */
  LEFT_OUT
}
