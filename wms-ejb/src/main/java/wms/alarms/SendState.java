package wms.alarms;

/** Where a message stands. */
public enum SendState {
  /** Goes out when its turn comes, or is tried again. */
  WAITING, SENT,
  /** Tried until it had lost its use, or refused for good. */
  GIVEN_UP,
  /** There was no way to send it: no channel, no address, nobody. */
  UNDELIVERABLE
}
