package wms.dispatch;

/** The forms in which supply is held: turnover stock, and the reserves of goods: the authority's own (实物储备) and those of enterprises (社会储备). */
public enum SupplyKind { COMMERCIAL, PHYSICAL_RESERVE, ENTERPRISE }
