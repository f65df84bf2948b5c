package wms.emergency;

/** What a switch of mode does besides changing the mode; also the key of the sentence that tells it. */
public enum EffectCode {
  /** zone, from, to. */
  ZONE_USE_CHANGES,
  /** zone, lots, held: goods that stay where they are while the use of their zone changes. */
  GOODS_STAY_IN_ZONE,
  /** count, numbers: ordinary orders wait until the facility is back. */
  ORDERS_PARKED,
  /** count, numbers: waiting orders go on. */
  ORDERS_RESUMED,
  /** material, lots, lotNumbers, quantity: physical reserve takes part in dispatch, on an order of use. */
  RESERVE_OPENED,
  /** material, lots, lotNumbers, quantity. */
  RESERVE_CLOSED
}
