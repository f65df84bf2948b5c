package wms.receiving;

/** Why goods are sent back at the door 拒收原因. */
public enum RefusalCause { CRUSHED, MOULDY, WET, WRONG_GOODS, WARM, EXPIRED, SHORT_LIFE, PAPERS_MISSING }
