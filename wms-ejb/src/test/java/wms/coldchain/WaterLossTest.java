package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaterLossTest {
  private static final WaterLoss WARM_COUNTS = new WaterLoss(1, null);
  private static final WaterLoss DRY_COUNTS_TOO = new WaterLoss(0, 90);

  @Test void saturatedAirHoldsMoreWaterTheWarmerItIs() {
    assertThat(WaterLoss.saturated(0)).isCloseTo(6.112, within(1e-9));
    assertThat(WaterLoss.saturated(20)).isCloseTo(23.326, within(5e-4));
    assertThat(WaterLoss.saturated(-18)).as("over ice").isCloseTo(1.249, within(5e-4));
  }

  @Test void goodsLoseWaterAsTheVapourPressureRises() {
    assertThat(WARM_COUNTS.factor(1, 50)).isEqualTo(1);
    assertThat(WARM_COUNTS.factor(8, Double.NaN)).isCloseTo(1.63093, within(5e-6));
    assertThat(WARM_COUNTS.factor(-1, Double.NaN)).isLessThan(1);
  }

  @Test void dryAirTakesMoreAndFullAirNothing() {
    assertThat(DRY_COUNTS_TOO.factor(0, 80)).isCloseTo(2, within(1e-12));
    assertThat(DRY_COUNTS_TOO.factor(20, 80)).isCloseTo(2 * 3.81643, within(5e-5));
    assertThat(DRY_COUNTS_TOO.factor(20, 100)).isZero();
    assertThat(DRY_COUNTS_TOO.factor(20, 104)).isZero();
  }

  @Test void whereHumidityIsNotKnownItIsTakenForTheUsualOne() { assertThat(DRY_COUNTS_TOO.factor(0, Double.NaN)).isEqualTo(1); }
}
