package wms.shared.csv;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How a value is written in a cell. */
final class Cells {
  private Cells() {}

  /** A number as such, or null when it is none. */
  static BigDecimal number(Object value) {
    if (value instanceof BigDecimal decimal) return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    if (value instanceof Double real) return number(BigDecimal.valueOf(real));
    return value instanceof Integer || value instanceof Long ? BigDecimal.valueOf(((Number) value).longValue()) : null;
  }

  static String text(Object value) {
    if (value == null) return "";
    BigDecimal number = number(value);
    if (number != null) return number.toPlainString();
    return value instanceof LocalDate date ? date.toString() : Guarded.write(value instanceof Enum<?> word ? word.name() : value.toString());
  }
}
