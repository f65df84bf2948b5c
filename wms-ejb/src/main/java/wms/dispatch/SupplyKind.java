package wms.dispatch;

/** The forms in which supply is held: turnover stock, and the three kinds of reserve (实物储备, 社会储备, 生产能力储备). */
public enum SupplyKind { COMMERCIAL, PHYSICAL_RESERVE, ENTERPRISE, CAPACITY }
