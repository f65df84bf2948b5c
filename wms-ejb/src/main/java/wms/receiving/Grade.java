package wms.receiving;

/** How good goods are when they come 质量等级. */
public enum Grade {
  A, B, C,
  /** 拒收: they do not come into the stock. */
  REFUSED
}
