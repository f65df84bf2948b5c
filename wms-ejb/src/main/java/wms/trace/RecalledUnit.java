package wms.trace;

import wms.shared.Quantity;

/** Recalled goods on a logistic unit. */
public record RecalledUnit(String sscc, String facility, String zone, String bin, String lot, String lotNumber, Quantity quantity) {}
