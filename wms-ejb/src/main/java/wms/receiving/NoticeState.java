package wms.receiving;

/** How far an arrival is; follows from what was written of it. */
public enum NoticeState {
  EXPECTED, ARRIVED,
  /** The first goods have been taken in or refused. */
  RECEIVING,
  CLOSED, CANCELLED;

  public boolean isOver() { return this == CLOSED || this == CANCELLED; }
}
