package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShrinkTest {
  private static final Shrink TWO_IN_A_THOUSAND = new Shrink(new BigDecimal("0.002"));

  @Test void itGrowsWithGoodsAndDays() {
    assertThat(expected("1000", "3")).isEqualByComparingTo("6");
    assertThat(expected("500", "0.5")).isEqualByComparingTo("0.5");
  }

  @Test void itIsRoundedDownToTheThousandth() { assertThat(expected("1", "0.541666")).isEqualByComparingTo("0.001"); }

  @Test void nothingDriesOutInNoTime() { assertThat(expected("1000", "0")).isZero(); }

  private static BigDecimal expected(String balance, String days) { return TWO_IN_A_THOUSAND.expected(new BigDecimal(balance), new BigDecimal(days)); }
}
