package wms.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wms.shared.Quantity;

/**
 * A supplier's word of what is coming, or an arrival that nobody announced: such a one has no lines.
 *
 * @param code the sender's number of it; null: one is given
 * @param supplier code of a partner
 * @param from when it is expected at the earliest; null for an arrival without notice: now
 */
public record NewNotice(String code, String facility, String supplier, Instant from, Instant to, Dock dock, String plate, String remark, List<Line> lines) {
  public NewNotice { lines = lines == null ? List.of() : List.copyOf(lines); }

  /**
   * Either a quantity, or a number of packs.
   *
   * @param pack code of one of the material's packs, or null
   * @param pieces whole pieces when the goods are also counted, or null
   */
  public record Line(String material, Quantity quantity, String pack, Integer packs, Integer pieces, String lotNumber, LocalDate expiry, LocalDate produced) {
    public Line {
      if (pieces == null && quantity != null) pieces = quantity.pieces();
      quantity = quantity == null ? null : quantity.in(null);
    }
  }

  /** A dock door for some time. */
  public record Dock(String door, Instant from, Instant to) {}

  public boolean isAnnounced() { return !lines.isEmpty(); }
}
