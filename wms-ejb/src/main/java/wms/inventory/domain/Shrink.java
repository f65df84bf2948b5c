package wms.inventory.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Goods dry out in store. So much of their weight may go each day without anybody having done anything; what is missing beyond that has
 * another cause, and somebody has to look.
 *
 * @param perDay share of what lies there, 0.002 for two in a thousand
 */
public record Shrink(BigDecimal perDay) {
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  /** @param since time gone by since the goods were last counted, or came */
  public BigDecimal expected(BigDecimal balance, Duration since) {
    BigDecimal days = BigDecimal.valueOf(since.toSeconds()).divide(SECONDS_A_DAY, 6, RoundingMode.DOWN);
    return balance.multiply(perDay).multiply(days).setScale(3, RoundingMode.DOWN);
  }
}
