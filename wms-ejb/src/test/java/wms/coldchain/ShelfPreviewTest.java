package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.TryShelfModel;
import wms.shared.Refusal;

class ShelfPreviewTest {
  private static final Ageing BERRIES = Ageing.of(new BigDecimal("14"), BigDecimal.ZERO, null, null, "0=3;10=2.5;20=2;30=1.5");
  private final TryShelfModel preview = new TryShelfModel();

  @Test void whatIsLeftAfterAWayThroughFourTemperatures() {
    ShelfPreview tried = preview.preview(new ShelfTrial(BERRIES, List.of(stretch(48, 0), stretch(6, 20), stretch(12, 7), stretch(24, 2)), List.of(0.0, 10.0)));
    assertThat(tried.daysLeft()).isCloseTo(7.8004, within(5e-5));
    assertThat(tried.usedPercent()).isCloseTo(44.283, within(5e-4));
    assertThat(tried.rates().get(1).daysLeft()).isCloseTo(7.8004 / 3, within(5e-5));
    assertThat(tried.curve()).hasSize(5).first().isEqualTo(new ShelfPreview.Point(0, 100));
    assertThat(tried.curve().get(4).hours()).isEqualTo(90);
  }

  @Test void howLongGoodsKeepAtOtherTemperatures() {
    ShelfPreview tried = preview.preview(new ShelfTrial(BERRIES, null, List.of(0.0, 10.0, 20.0, 30.0, 40.0)));
    assertThat(tried.rates()).extracting(ShelfPreview.Rate::speed).usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1).containsExactly(1.0, 3.0, 7.5, 15.0, 22.5);
    assertThat(tried.rates().get(1).lifeDays()).isCloseTo(14 / 3.0, within(1e-9));
  }

  @Test void aLifeThatEndsOnTheWayEndsThere() {
    ShelfPreview tried = preview.preview(new ShelfTrial(BERRIES, List.of(stretch(168, 10)), List.of()));
    assertThat(tried.daysLeft()).isZero();
    assertThat(tried.curve()).hasSize(3);
    assertThat(tried.curve().get(1).hours()).isCloseTo(112, within(1e-6));
    assertThat(tried.curve().get(2).leftPercent()).isZero();
  }

  @Test void everyBadFieldIsNamed() {
    Ageing bad = new Ageing(new BigDecimal("0.01"), BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN, List.of(new Q10Step(BigDecimal.ZERO, new BigDecimal("0.5")), new Q10Step(new BigDecimal("0.0"), null)));
    assertThat(faults(new ShelfTrial(bad, List.of(stretch(-1, 61), new ShelfTrial.Stretch(null, null)), List.of(-61.0)))).containsExactlyInAnyOrder("/ageing/lifeDays", "/ageing/leastC", "/ageing/activationKj",
        "/ageing/steps/0/factor", "/ageing/steps/1/fromC", "/ageing/steps/1/factor", "/way/0/hours", "/way/0/celsius", "/way/1/hours", "/way/1/celsius", "/temperatures/0");
    assertThat(faults(new ShelfTrial(new Ageing(null, null, null, null, null), null, null))).containsExactly("/ageing/lifeDays", "/ageing/atC", "/ageing/steps");
    assertThat(faults(new ShelfTrial(null, null, null))).containsExactly("/ageing");
  }

  private List<String> faults(ShelfTrial trial) { return catchThrowableOfType(Refusal.class, () -> preview.preview(trial)).fields().stream().map(Refusal.Field::pointer).toList(); }

  private static ShelfTrial.Stretch stretch(double hours, double celsius) { return new ShelfTrial.Stretch(hours, celsius); }
}
