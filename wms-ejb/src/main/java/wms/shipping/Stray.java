package wms.shipping;

/** Why goods that were made ready wait for nobody. */
public enum Stray {
  ORDER_CANCELLED,
  /** Its goods are free for the emergency. */
  ORDER_PARKED,
  /** They were held, and the order got others. */
  REPLACED,
  /** Nobody picked them for an order. */
  NEVER_ORDERED
}
