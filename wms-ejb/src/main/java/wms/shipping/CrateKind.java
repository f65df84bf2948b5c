package wms.shipping;

/** What goes out with goods and has to come back. */
public enum CrateKind {
  /** 周转筐. */
  CRATE,
  /** 托盘. */
  PALLET,
  /** 冷藏箱. */
  COLD_BOX,
  /** 笼车. */
  CAGE
}
