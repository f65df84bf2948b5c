package wms.shipping;

/** What a person decided about an order of which something is short. Nothing is shipped in part unless somebody said so. */
public enum ShortChoice {
  UNDECIDED,
  /** Nothing leaves before all is there. */
  WAIT,
  /** What is there leaves, the rest stays on order. */
  SHIP_PART,
  /** What is short is given up; the rest of the order is whole. */
  GIVE_UP_REST
}
