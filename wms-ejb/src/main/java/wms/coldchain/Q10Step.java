package wms.coldchain;

import java.math.BigDecimal;

/** From so many degrees Celsius on goods age {@code factor} times as fast when it is ten kelvins warmer. */
public record Q10Step(BigDecimal fromC, BigDecimal factor) {
  public Q10Step {
    fromC = Ageing.plain(fromC);
    factor = Ageing.plain(factor);
  }

  /** As {@code 0=3}. */
  String text() { return fromC.toPlainString() + "=" + factor.toPlainString(); }

  static Q10Step parse(String text) {
    String[] parts = text.split("=");
    return new Q10Step(new BigDecimal(parts[0].strip()), new BigDecimal(parts[1].strip()));
  }
}
