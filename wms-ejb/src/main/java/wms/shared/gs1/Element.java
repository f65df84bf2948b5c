package wms.shared.gs1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One application identifier with its value.
 *
 * @param decimals of a measure, otherwise 0
 * @param text the value as the code carries it
 * @param date what a date means, otherwise null
 */
public record Element(Ai ai, int decimals, String text, LocalDate date) {
  private static final int MEASURE_DIGITS = 6;

  /** @throws wms.shared.Refusal when the text does not fit the identifier; other identifiers than dates and measures */
  public static Element of(Ai ai, String text) {
    ai.form().mustFit(ai.code(), text);
    return new Element(ai, 0, text, null);
  }

  /** @throws wms.shared.Refusal YEAR_OUT_OF_REACH */
  public static Element of(Ai ai, LocalDate date, LocalDate today) { return new Element(ai, 0, Gs1Date.print(ai.code(), date, today), date); }

  /**
   * A measure with as many decimals as it has.
   *
   * @throws wms.shared.Refusal TOO_LONG when six digits do not hold it: it is never rounded
   */
  public static Element of(Ai ai, BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() < 0) plain = plain.setScale(0);
    String digits = plain.unscaledValue().toString();
    if (plain.signum() < 0 || plain.scale() > Ai.MOST_DECIMALS || digits.length() > MEASURE_DIGITS)
      throw Gs1Reason.TOO_LONG.with(Map.of("ai", ai.code(), "text", value.toPlainString(), "longest", MEASURE_DIGITS));
    return new Element(ai, plain.scale(), "0".repeat(MEASURE_DIGITS - digits.length()) + digits, null);
  }

  /** As read: {@code key} is what stands in the brackets. */
  static Element read(String key, String text, LocalDate today) {
    Ai ai = Ai.of(key).orElseThrow(() -> Gs1Reason.AI_UNKNOWN.in(key, text));
    ai.form().mustFit(key, text);
    LocalDate date = ai.form().kind() == Form.Kind.DATE ? Gs1Date.parse(key, text, today) : null;
    return new Element(ai, ai.isMeasure() ? key.charAt(3) - '0' : 0, text, date);
  }

  /** What stands in the brackets. */
  public String key() { return ai.isMeasure() ? ai.code() + decimals : ai.code(); }

  /** The value of a measure or a count. */
  public BigDecimal number() { return new BigDecimal(text).movePointLeft(decimals); }
}
