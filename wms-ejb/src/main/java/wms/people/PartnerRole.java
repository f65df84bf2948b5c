package wms.people;

/** What a partner is to us; one may be several. */
public enum PartnerRole {
  /** 供应商. */
  SUPPLIER,
  /** 收货方. */
  CONSIGNEE,
  /** 承运商. */
  CARRIER,
  /** 货主. */
  OWNER
}
