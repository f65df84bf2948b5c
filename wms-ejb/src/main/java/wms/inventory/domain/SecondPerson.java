package wms.inventory.domain;

import java.math.BigDecimal;
import java.util.Map;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.ShrinkLeft;
import wms.inventory.WaitsFor;

/**
 * When a correction of the stock needs a second person. What was corrected at the same place within a day counts along, so that many
 * small corrections are no way around a large one.
 *
 * @param because null when one person is enough
 * @param facts what it was judged by; nothing when one person was enough, but for shrink, which always says what it was reckoned from
 */
public record SecondPerson(WaitsFor because, Map<String, Object> facts) {
  /**
   * What is known of the goods.
   *
   * @param corrected how much was corrected there within the last day, whichever way
   * @param shrink how much may still have dried out since the goods were last counted; null when that is not asked
   */
  public record Goods(BigDecimal balance, BigDecimal kgEach, BigDecimal corrected, ShrinkLeft shrink) {}

  private static final SecondPerson NOT_NEEDED = new SecondPerson(null, Map.of());

  public static SecondPerson neededFor(Adjustment adjustment, Goods goods, Tolerance limit) {
    BigDecimal amount = adjustment.delta().value().abs();
    String unit = " " + adjustment.delta().unit();
    if (adjustment.reason() == AdjustmentReason.SHRINK) return shrink(amount, goods.shrink(), unit);
    BigDecimal together = amount.add(goods.corrected());
    BigDecimal before = goods.balance().add(goods.corrected());
    Map<String, Object> facts = Map.of("amount", text(together) + unit, "balance", text(before) + unit, "limitShare", text(limit.share().movePointRight(2)), "limitKg", text(limit.kg()));
    if (limit.isExceededByMass(together, goods.kgEach())) return new SecondPerson(WaitsFor.MASS_ABOVE_LIMIT, facts);
    return limit.isExceededByShare(together, before) ? new SecondPerson(WaitsFor.SHARE_ABOVE_LIMIT, facts) : NOT_NEEDED;
  }

  private static SecondPerson shrink(BigDecimal amount, ShrinkLeft left, String unit) {
    BigDecimal expected = left.amount().value();
    Map<String, Object> facts = Map.of("amount", text(amount) + unit, "expected", text(expected) + unit, "reckonedFrom", left.reckonedFrom());
    return new SecondPerson(amount.compareTo(expected) <= 0 ? null : WaitsFor.SHRINK_ABOVE_EXPECTED, facts);
  }

  private static String text(BigDecimal value) { return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(); }
}
