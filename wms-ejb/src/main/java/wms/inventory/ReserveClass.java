package wms.inventory;

/** Whose goods they are in an emergency. */
public enum ReserveClass {
  /** Ordinary trade. */
  COMMERCIAL,
  /** 实物储备: the authority's own reserve. */
  PHYSICAL_RESERVE,
  /** 社会储备: kept by an enterprise under agreement. */
  ENTERPRISE_RESERVE;

  /** Such goods leave only on an order of use 动用指令. */
  public boolean needsOrderOfUse() { return this != COMMERCIAL; }
}
