package wms.precooling;

/** What takes the heat out. */
public enum CoolingMethod {
  /** 压差预冷: air is drawn through the boxes. */
  FORCED_AIR,
  /** 水冷. */
  HYDRO,
  /** 真空预冷. */
  VACUUM,
  /** 移动式预冷: a pre-cooler that comes to the field. */
  MOBILE
}
