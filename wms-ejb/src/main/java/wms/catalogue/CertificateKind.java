package wms.catalogue;

/** What a certificate says of goods. A material may require some of them before its goods leave. */
public enum CertificateKind {
  /** 检验合格证明: an inspection or laboratory report found them fit. */
  INSPECTION,
  /** 检疫证明: animal or plant quarantine (动物检疫合格证明, 植物检疫证书). */
  QUARANTINE,
  /** 产地证明: where they come from. */
  ORIGIN,
  /** 承诺达标合格证: the grower's own commitment for edible farm products. */
  CONFORMITY,
  /** 温度记录证明: how warm they were on the way. */
  TEMPERATURE,
  /** 入境货物检验检疫证明: they were let into the country. */
  ENTRY,
  /** 批签发证明: the batch of a vaccine or other biological was released. */
  BATCH_RELEASE
}
