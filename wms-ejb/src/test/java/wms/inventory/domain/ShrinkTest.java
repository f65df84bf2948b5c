package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShrinkTest {
  private static final Shrink TWO_IN_A_THOUSAND = new Shrink(new BigDecimal("0.002"));

  @Test void itGrowsWithGoodsAndDays() {
    assertThat(expected("1000", Duration.ofDays(3))).isEqualByComparingTo("6");
    assertThat(expected("500", Duration.ofHours(12))).isEqualByComparingTo("0.5");
  }

  @Test void itIsRoundedDownToTheThousandth() { assertThat(expected("1", Duration.ofHours(13))).isEqualByComparingTo("0.001"); }

  @Test void nothingDriesOutInNoTime() { assertThat(expected("1000", Duration.ZERO)).isZero(); }

  private static BigDecimal expected(String balance, Duration since) { return TWO_IN_A_THOUSAND.expected(new BigDecimal(balance), since); }
}
