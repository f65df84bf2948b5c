package wms.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wms.catalogue.TemperatureClass;

class StagingLimitTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T04:00:00Z");
  private final StagingLimit limit = new StagingLimit(Duration.ofHours(4), Duration.ofMinutes(20));

  @Test void inAZoneOfTheirClassGoodsStandAsLongAsTheSiteSays() {
    assertThat(limit.of(TemperatureClass.CHILLED, TemperatureClass.CHILLED)).contains(Duration.ofHours(4));
    assertThat(limit.isOver(TemperatureClass.CHILLED, TemperatureClass.CHILLED, MORNING, MORNING.plus(Duration.ofHours(4)))).isFalse();
    assertThat(limit.isOver(TemperatureClass.CHILLED, TemperatureClass.CHILLED, MORNING, MORNING.plus(Duration.ofHours(4)).plusMillis(1))).isTrue();
  }

  @Test void elsewhereTheyStandNoLongerThanTheyMayBeOutOfTheirBins() {
    assertThat(limit.of(TemperatureClass.CHILLED, TemperatureClass.AMBIENT)).contains(Duration.ofMinutes(20));
    assertThat(limit.isOver(TemperatureClass.CHILLED, TemperatureClass.AMBIENT, MORNING, MORNING.plus(Duration.ofMinutes(21)))).isTrue();
  }

  @Test void theShorterLimitCounts() {
    assertThat(new StagingLimit(Duration.ofMinutes(10), Duration.ofMinutes(20)).of(TemperatureClass.CHILLED, TemperatureClass.COOL)).contains(Duration.ofMinutes(10));
    assertThat(new StagingLimit(null, Duration.ofMinutes(20)).of(TemperatureClass.CHILLED, TemperatureClass.COOL)).contains(Duration.ofMinutes(20));
  }

  @Test void whereNobodyMindsNothingIsLate() {
    StagingLimit none = new StagingLimit(null, null);
    assertThat(none.of(TemperatureClass.AMBIENT, TemperatureClass.AMBIENT)).isEmpty();
    assertThat(none.isOver(TemperatureClass.AMBIENT, TemperatureClass.COOL, MORNING, MORNING.plus(Duration.ofDays(9)))).isFalse();
  }
}
