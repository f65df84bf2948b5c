package wms.facilities;

public enum FacilityKind {
  /** 产地预冷集配中心, at the place of harvest. */
  PRECOOLING_CENTRE,
  /** 冷库. */
  COLD_STORE,
  /** 前置仓, stock near its buyers ahead of demand. */
  FRONT_WAREHOUSE,
  /** 应急储备库. */
  RESERVE,
  /** 平急两用基地. */
  DUAL_USE_BASE,
  /** 县级分拨中心. */
  COUNTY_POINT,
  /** 乡镇站. */
  TOWNSHIP_POINT,
  /** 村级点. */
  VILLAGE_POINT
}
