package wms.receiving.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import wms.receiving.ReceivingReason;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * How much of a line is expected and how much has been taken in. Scales and harvests are never exact: a little more than announced is
 * taken without a word, more than that only if a lead says why.
 *
 * @param tolerance share of what was announced
 */
public record Announced(int line, Quantity expected, Quantity received, BigDecimal tolerance) {
  public boolean mayTake(Quantity more) { return !most().isLessThan(received.plus(more)); }

  public Refusal tooMuch(Quantity more) {
    Map<String, Object> facts = new HashMap<>(Map.of("line", line, "expected", expected.toString(), "received", received.toString(), "asked", more.toString(), "most", most().toString()));
    return Refusal.conflict(ReceivingReason.OVER_ANNOUNCED, facts);
  }

  private Quantity most() { return Quantity.of(expected.value().add(expected.value().multiply(tolerance)).setScale(3, RoundingMode.DOWN), expected.unit()); }
}
