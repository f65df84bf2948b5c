package wms.shipping;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import wms.shared.Quantity;

/**
 * Why a line of an order is short: what lies at the facility of the material and does not serve it.
 *
 * @param limits the largest first; empty when nothing lies there at all
 */
public record Shortage(String material, @JsonbProperty("short") Quantity shortBy, List<Limit> limits) {
  public Shortage { limits = List.copyOf(limits); }

  public enum Because {
    HELD, RECALLED, EXPIRED, LIFE_TOO_SHORT, RESERVED_FOR_OTHERS,
    /** Goods of a reserve serve no order of the trade. */
    RESERVE_CLASS, OTHER_OWNER,
    /** A certificate that its material requires is not there, or is valid no more. */
    WITHOUT_CERTIFICATE,
    /** A picker did not find it, and the bin waits for its count. */
    IN_DOUBT,
    /** It is there by now: allocating again would find it. */
    FREE
  }

  public record Limit(Because because, Quantity quantity) {}
}
