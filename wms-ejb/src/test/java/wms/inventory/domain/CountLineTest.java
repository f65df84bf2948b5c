package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wms.inventory.CountLineState;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Quantity;

class CountLineTest {
  private static final Tolerance TWO_PERCENT_OR_FIFTY_KG = new Tolerance(new BigDecimal("0.02"), new BigDecimal("50"));

  @Test void nobodyHasCountedYet() { assertThat(line(null, 0, "100").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.OPEN); }

  @Test void withinTheLimitOnePersonIsEnough() {
    assertThat(line("98", 1, "100").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.COUNTED);
    assertThat(line("97.999", 1, "100").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.RECOUNT);
  }

  @Test void aLargeMassIsCountedAgainHoweverSmallItsShare() { assertThat(line("99949", 1, "100000").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.RECOUNT); }

  @Test void whatTwoHaveCountedStands() { assertThat(line("50", 2, "100").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.COUNTED); }

  @Test void goodsWhereNoneShouldBeAreAlwaysCountedTwice() { assertThat(line("0.5", 1, "0").state(TWO_PERCENT_OR_FIFTY_KG)).isEqualTo(CountLineState.RECOUNT); }

  private static CountLine line(String counted, int people, String expected) {
    return new CountLine("1", new LotPlace("L", Place.of("CJ-A", null)), BigDecimal.ONE, counted == null ? null : Quantity.of(counted, "kg"), Instant.EPOCH, "li", people, Quantity.of(expected, "kg"));
  }
}
