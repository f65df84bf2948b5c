package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StepsTest {
  @Property void thereAreNeverMoreBucketsThanAskedFor(@ForAll @LongRange(min = 0, max = 2_000_000_000_000L) long from, @ForAll @LongRange(min = 1, max = 400_000_000_000L) long length,
      @ForAll @IntRange(min = 0, max = 100_000) int least, @ForAll @IntRange(min = 1, max = 2_000) int most) {
    long step = Steps.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + length), Duration.ofSeconds(least), most).toMillis();
    assertThat(Math.floorDiv(from + length - 1, step) - Math.floorDiv(from, step) + 1).isLessThanOrEqualTo(most);
    assertThat(step).isGreaterThanOrEqualTo(least * 1_000L);
  }

  @Example void anHourIsDrawnFinelyAndAYearByTheDay() {
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    assertThat(Steps.of(noon.minus(Duration.ofHours(1)), noon, Duration.ZERO, 500)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Steps.of(noon.minus(Duration.ofDays(30)), noon, Duration.ZERO, 500)).isEqualTo(Duration.ofHours(2));
    assertThat(Steps.of(noon.minus(Duration.ofDays(365)), noon, Duration.ZERO, 500)).isEqualTo(Duration.ofDays(1));
  }
}
