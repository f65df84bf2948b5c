package wms.inventory;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import wms.shared.DecimalText;

/**
 * Whether movements, balances, reservations and holds agree, row by row and in total.
 *
 * @param at the moment whose stock it is about, by when movements happened
 */
public record Proof(Instant at, Instant checkedAt, long rows, boolean ok, List<Difference> differences, List<Total> totals) {
  /** A row that does not agree; {@code document} is the paper at which it came apart, or the last one that touched it. */
  public record Difference(String lot, String place, @JsonbTypeAdapter(DecimalText.class) BigDecimal movements,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal balance, @JsonbTypeAdapter(DecimalText.class) BigDecimal free,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal reserved, @JsonbTypeAdapter(DecimalText.class) BigDecimal held, Document document, String movement, Fault fault) {}

  public record Total(String material, String unit, @JsonbTypeAdapter(DecimalText.class) BigDecimal movements,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal balance, @JsonbTypeAdapter(DecimalText.class) BigDecimal free,
      @JsonbTypeAdapter(DecimalText.class) BigDecimal reserved, @JsonbTypeAdapter(DecimalText.class) BigDecimal held) {}
}
