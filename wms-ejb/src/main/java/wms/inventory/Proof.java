package wms.inventory;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.DecimalText;

/**
 * Whether movements, balances, reservations, holds and what is under way agree, row by row and in total, by weight and by piece.
 *
 * @param at the moment whose stock it is about, by when movements happened
 */
public record Proof(Instant at, Instant checkedAt, long rows, boolean ok, List<Difference> differences, List<Total> totals) {
  /**
   * A row that does not agree; {@code document} is the paper at which it came apart, or the last one that touched it.
   *
   * @param pieces null for goods that are not counted beside their weight
   */
  public record Difference(String lot, String place, @JsonbTypeAdapter(DecimalText.class) BigDecimal movements,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal balance, @JsonbTypeAdapter(DecimalText.class) BigDecimal free,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal reserved, @JsonbTypeAdapter(DecimalText.class) BigDecimal held,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal underWay, Pieces pieces, Document document, String movement, Fault fault) {}

  /** @param pieces null for goods that are not counted beside their weight */
  public record Total(String material, String unit, @JsonbTypeAdapter(DecimalText.class) BigDecimal movements,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal balance, @JsonbTypeAdapter(DecimalText.class) BigDecimal free,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal reserved, @JsonbTypeAdapter(DecimalText.class) BigDecimal held,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal underWay, Pieces pieces) {}

  /** The same sums counted instead of weighed. */
  @Schema(name = "ProofPieces") public record Pieces(long movements, long balance, long free, long reserved, long held, long underWay) {
    public Pieces plus(Pieces other) {
      return new Pieces(movements + other.movements, balance + other.balance, free + other.free, reserved + other.reserved, held + other.held, underWay + other.underWay);
    }
  }
}
