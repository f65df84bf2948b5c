package wms.inventory;

import java.time.Instant;

/** Goods found in a count that no lot of the books fits; they are received in the ordinary way. */
public record CountFind(String id, String zone, String bin, String remark, Instant at, String by) {}
