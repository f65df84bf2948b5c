package wms.receiving;

import java.math.BigDecimal;
import java.util.Map;

/** How fast goods leave a facility; fast ones belong near the exit. */
public enum Turnover {
  /** Among those that make up four fifths of what leaves. */
  FAST, MEDIUM,
  /** Nothing of it left. */
  SLOW;

  private static final BigDecimal MOST = new BigDecimal("0.8");

  /** @param issued kilograms by material, the most first */
  public static Turnover of(String material, Map<String, BigDecimal> issued) {
    if (!issued.containsKey(material)) return SLOW;
    BigDecimal most = issued.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).multiply(MOST);
    BigDecimal before = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> each : issued.entrySet()) {
      if (each.getKey().equals(material)) return before.compareTo(most) < 0 ? FAST : MEDIUM;
      before = before.add(each.getValue());
    }
    return SLOW;
  }
}
