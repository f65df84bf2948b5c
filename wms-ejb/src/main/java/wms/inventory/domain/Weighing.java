package wms.inventory.domain;

import java.math.BigDecimal;
import wms.shared.Quantity;

/**
 * Two scales never agree to the gram, and goods dry between them. When the last pieces leave a place, the weight that the books have too
 * much or too little goes with them, if it is this small a share of them; more has another cause, and somebody has to look.
 */
final class Weighing {
  /** Two in a hundred. */
  private static final BigDecimal SHARE = new BigDecimal("0.02");

  private Weighing() {}

  static boolean explains(BigDecimal difference, Quantity goods) { return difference.abs().compareTo(goods.value().multiply(SHARE)) <= 0; }
}
