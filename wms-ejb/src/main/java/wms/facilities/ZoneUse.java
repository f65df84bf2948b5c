package wms.facilities;

/** What a zone serves for at the moment. */
public enum ZoneUse {
  STORAGE, RECEIVING, PRECOOLING, SHIPPING,
  /** 中转调运站. */
  TRANSFER_YARD,
  /** 接驳点. */
  HANDOVER,
  /** 分拨场地. */
  SORTING,
  /** 待处理区, goods set apart. */
  QUARANTINE
}
