package wms.shipping;

import java.time.Instant;

/** A line of the ledger of crates. */
public record CrateMove(String id, String partner, String facility, CrateKind kind, int pieces, String delivery, String remark, Instant at, String by) {}
