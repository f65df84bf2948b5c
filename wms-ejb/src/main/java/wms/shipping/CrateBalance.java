package wms.shipping;

import java.time.Instant;
import wms.shared.Names;

/**
 * How many of a kind a partner has of us.
 *
 * @param out ever gone out
 * @param back ever come back
 * @param lastMoved the last time either happened
 */
public record CrateBalance(String partner, Names names, CrateKind kind, int out, int back, int has, Instant lastMoved) {}
