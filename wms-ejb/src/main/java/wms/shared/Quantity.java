package wms.shared;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of goods in a unit (UN/ECE style short text such as kg, pcs, L), to the thousandth.
 *
 * @param pieces in how many pieces, for goods that are weighed and counted (catch weight), no two pieces of the same weight; null for others
 */
public record Quantity(@JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "12.500") BigDecimal value, String unit, Integer pieces) {
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    value = value.setScale(3, RoundingMode.UNNECESSARY);
  }

  public static Quantity of(String value, String unit) { return of(new BigDecimal(value), unit); }

  public static Quantity of(BigDecimal value, String unit) { return new Quantity(value, unit, null); }

  public static Quantity zero(String unit) { return of(BigDecimal.ZERO, unit); }

  /** The same weight in so many pieces; null: not counted. */
  public Quantity in(Integer pieces) { return new Quantity(value, unit, pieces); }

  public Quantity plus(Quantity other) { return new Quantity(value.add(sameUnit(other).value), unit, isCounted(other) ? (Integer) (count() + other.count()) : null); }

  public Quantity minus(Quantity other) { return new Quantity(value.subtract(sameUnit(other).value), unit, isCounted(other) ? (Integer) (count() - other.count()) : null); }

  /** Nobody cuts a piece in two: as many whole ones of what is there as this weight takes, of the weight they have on average. What is not counted there stays as it is. */
  public Quantity inWholePiecesOf(Quantity there) {
    if (pieces != null || there.pieces == null || !there.isPositive()) return this;
    BigDecimal all = BigDecimal.valueOf(there.count());
    BigDecimal whole = value.multiply(all).divide(there.value, 0, RoundingMode.CEILING);
    return of(there.value.multiply(whole).divide(all, 3, RoundingMode.FLOOR), unit).in(whole.intValueExact());
  }

  public boolean isPositive() { return value.signum() > 0; }

  /** By weight or, where both are counted, by pieces. */
  public boolean isLessThan(Quantity other) {
    return value.compareTo(sameUnit(other).value) < 0 || pieces != null && other.pieces != null && pieces < other.pieces;
  }

  /** How many pieces; 0 where none are told. */
  public int count() { return pieces == null ? 0 : pieces; }

  private boolean isCounted(Quantity other) { return pieces != null || other.pieces != null; }

  private Quantity sameUnit(Quantity other) {
    if (!unit.equals(other.unit)) throw new IllegalArgumentException("units differ: " + unit + " and " + other.unit);
    return other;
  }

  @Override public String toString() { return value.toPlainString() + " " + unit + (pieces == null ? "" : " in " + pieces); }
}
