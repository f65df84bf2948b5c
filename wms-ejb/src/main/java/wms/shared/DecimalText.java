package wms.shared;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** Decimals travel as text so that no reader turns them into binary fractions. */
public final class DecimalText implements JsonbAdapter<BigDecimal, String> {
  @Override public String adaptToJson(BigDecimal value) { return value.toPlainString(); }

  @Override public BigDecimal adaptFromJson(String text) { return new BigDecimal(text); }
}
