package wms.inventory.domain;

import java.math.BigDecimal;

/**
 * How much the shelf may differ from the books before one person is not enough.
 *
 * @param share of what the books say, 0.05 for five in a hundred
 * @param kg by mass
 */
public record Tolerance(BigDecimal share, BigDecimal kg) {
  public boolean isExceededByShare(BigDecimal difference, BigDecimal books) { return difference.abs().compareTo(books.abs().multiply(share)) > 0; }

  public boolean isExceededByMass(BigDecimal difference, BigDecimal kgEach) { return difference.abs().multiply(kgEach).compareTo(kg) > 0; }

  public boolean isExceeded(BigDecimal difference, BigDecimal books, BigDecimal kgEach) {
    return isExceededByShare(difference, books) || isExceededByMass(difference, kgEach);
  }
}
