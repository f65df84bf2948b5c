package wms.shared;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decimals travel as text so that no reader turns them into binary fractions. They are written out: a power of ten is none, since nobody
 * means 1e9 kg, and a few letters would ask for a number as large as the memory.
 */
public final class DecimalText implements JsonbAdapter<BigDecimal, String> {
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

  @Override public String adaptToJson(BigDecimal value) { return value.toPlainString(); }

  /** @throws JsonbException when it is no decimal written out */
  @Override public BigDecimal adaptFromJson(String text) {
    if (!PLAIN.matcher(text).matches()) throw new JsonbException("Not a decimal written out: " + (text.length() > 40 ? text.substring(0, 40) : text));
    return new BigDecimal(text);
  }
}
