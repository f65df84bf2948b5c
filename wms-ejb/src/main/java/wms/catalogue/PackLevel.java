package wms.catalogue;

/** How goods are packed, from the piece to the pallet. */
public enum PackLevel {
  /** 单品: what is sold as one. */
  PIECE,
  /** 中包装. */
  INNER,
  /** 箱. */
  CASE,
  /** 托盘. */
  PALLET
}
