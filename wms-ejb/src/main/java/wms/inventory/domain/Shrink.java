package wms.inventory.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Goods dry out in store. So much of their weight may go each day without anybody having done anything; what is missing beyond that has
 * another cause, and somebody has to look.
 *
 * @param perDay share of what lies there, 0.002 for two in a thousand
 */
public record Shrink(BigDecimal perDay) {
  /** @param days as how many days the time counts since the goods were last counted, or came */
  public BigDecimal expected(BigDecimal balance, BigDecimal days) { return balance.multiply(perDay).multiply(days).setScale(3, RoundingMode.DOWN); }
}
