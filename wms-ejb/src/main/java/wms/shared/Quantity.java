package wms.shared;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of goods in a unit (UN/ECE style short text such as kg, pcs, L), to the thousandth. */
public record Quantity(@JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "12.500") BigDecimal value, String unit) {
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    value = value.setScale(3, RoundingMode.UNNECESSARY);
  }

  public static Quantity of(String value, String unit) { return new Quantity(new BigDecimal(value), unit); }

  public static Quantity zero(String unit) { return new Quantity(BigDecimal.ZERO, unit); }

  public Quantity plus(Quantity other) { return new Quantity(value.add(sameUnit(other).value), unit); }

  public Quantity minus(Quantity other) { return new Quantity(value.subtract(sameUnit(other).value), unit); }

  public boolean isPositive() { return value.signum() > 0; }

  public boolean isLessThan(Quantity other) { return value.compareTo(sameUnit(other).value) < 0; }

  private Quantity sameUnit(Quantity other) {
    if (!unit.equals(other.unit)) throw new IllegalArgumentException("units differ: " + unit + " and " + other.unit);
    return other;
  }

  @Override public String toString() { return value.toPlainString() + " " + unit; }
}
