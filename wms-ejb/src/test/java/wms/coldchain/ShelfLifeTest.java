package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfLifeTest {
  private static final Q10 STEPS = Q10.parse(List.of("0=3.0", "10=2.5", "20=2.0", "30=1.5"));
  private final ShelfLife berries = new ShelfLife(14, 0, null, STEPS);

  @Test void goodsAgeFasterStepByStep() {
    assertThat(berries.speed(0)).isCloseTo(1, within(1e-12));
    assertThat(berries.speed(10)).isCloseTo(3, within(1e-12));
    assertThat(berries.speed(20)).isCloseTo(7.5, within(1e-12));
    assertThat(berries.speed(30)).isCloseTo(15, within(1e-12));
    assertThat(berries.speed(40)).isCloseTo(22.5, within(1e-12));
    assertThat(berries.speed(15)).isCloseTo(4.743416, within(5e-7));
  }

  @Test void aWayThroughFourTemperaturesUsesUpItsShare() {
    double used = berries.used(48, 0) + berries.used(6, 20) + berries.used(12, 7) + berries.used(24, 2);
    assertThat(used).isCloseTo(0.44283, within(5e-6));
    assertThat(14 * (1 - used)).isCloseTo(7.8004, within(5e-5));
  }

  @Test void anActivationEnergySaysHowMuchFasterTheyAge() {
    assertThat(new ShelfLife(14, 5, null, ShelfLife.arrhenius(83.144)).speed(15)).isCloseTo(3.48225, within(5e-5));
  }

  @Test void belowTheChillingPointGoodsDoNotKeepLonger() {
    ShelfLife tomatoes = new ShelfLife(20, 12, 10.0, STEPS);
    assertThat(tomatoes.speed(4)).isEqualTo(tomatoes.speed(10));
  }

  @Test void stepsThatAreNoneAreRefused() {
    for (List<String> bad : List.of(List.<String>of(), List.of("0"), List.of("0=x"), List.of("0=0.5"), List.of("0=2", "0=3")))
      assertThatThrownBy(() -> Q10.parse(bad)).isInstanceOf(IllegalArgumentException.class);
  }
}
