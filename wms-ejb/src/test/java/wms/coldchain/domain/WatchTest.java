package wms.coldchain.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import wms.coldchain.Bound;
import wms.coldchain.EndReason;
import wms.coldchain.Rule;
import wms.coldchain.Severity;

class WatchTest {
  private static final long MINUTE = 60_000;
  private static final Rule TEN_WITH_HYSTERESIS = rule(Bound.ABOVE, 10, Duration.ofMinutes(15), 1, null);
  private static final Rule WHO_FRIDGE_WARM = rule(Bound.ABOVE, 8, Duration.ofHours(10), 0, null);
  private static final Rule WHO_FRIDGE_COLD = rule(Bound.AT_MOST, -0.5, Duration.ofMinutes(60), 0, null);
  private static final Rule WHO_THIRTY = rule(Bound.AT_LEAST, 30, Duration.ofHours(10), 0, Duration.ofDays(20));

  private static Rule rule(Bound bound, double limit, Duration duration, double hysteresis, Duration window) { return new Rule("R", bound, limit, duration, hysteresis, window, Severity.CRITICAL); }

  private Pauses pauses = Pauses.NONE;
  private Watch watch;
  private long minute;

  private WatchTest watching(Rule rule) {
    watch = new Watch(rule, 15 * MINUTE, pauses, null);
    minute = 0;
    return this;
  }

  /** A reading each so many minutes, the first one right after the last, until so many have passed. */
  private WatchTest at(double value, int minutes, int every) {
    for (long end = minute + minutes; minute < end; ) watch.take((minute += every) * MINUTE, value);
    return this;
  }

  private WatchTest first(double value) {
    watch.take(0, value);
    return this;
  }

  private List<Episode> found() { return watch.episodes(); }

  @Example void nineHoursFiftyAboveThenEightThenNineHoursFiftyAboveIsNoAlarm() {
    assertThat(watching(WHO_FRIDGE_WARM).first(5).at(8.1, 590, 10).at(8.0, 10, 10).at(8.1, 590, 10).found()).isEmpty();
    assertThat(at(8.1, 10, 10).found()).singleElement().satisfies(episode -> assertThat(episode.confirmedAt()).isEqualTo(1200 * MINUTE));
  }

  @Example void tenHoursAboveIsAnAlarmAndEightIsNotAbove() {
    assertThat(watching(WHO_FRIDGE_WARM).first(5).at(8.1, 590, 10).found()).isEmpty();
    assertThat(at(8.1, 10, 10).found()).hasSize(1);
    assertThat(watching(WHO_FRIDGE_WARM).first(5).at(8.0, 2_000, 10).found()).isEmpty();
  }

  @Example void anHourAtTheFreezingLimitItselfIsAnAlarm() {
    assertThat(watching(WHO_FRIDGE_COLD).first(3).at(-0.5, 50, 10).found()).isEmpty();
    assertThat(at(-0.5, 10, 10).found()).hasSize(1);
  }

  @Example void sixHoursAt31TwoAt25AndFourAt31IsAnAlarmExactlyAtTheTenthHourAbove() {
    assertThat(watching(WHO_THIRTY).first(20).at(31, 360, 10).at(25, 120, 10).at(31, 230, 10).found()).isEmpty();
    assertThat(at(31, 10, 10).found()).singleElement().satisfies(episode -> {
      assertThat(episode.confirmedAt()).isEqualTo(12 * 60 * MINUTE);
      assertThat(episode.startedAt()).isZero();
      assertThat(episode.outside()).isEqualTo(10 * 60 * MINUTE);
    });
  }

  @Example void theThresholdItselfCountsAndATenthBelowDoesNot() {
    assertThat(watching(WHO_THIRTY).first(20).at(30.0, 600, 10).found()).hasSize(1);
    assertThat(watching(WHO_THIRTY).first(20).at(29.9, 600, 10).found()).isEmpty();
  }

  @Example void tenAndAHalfRaisesNothingBeforeFifteenMinutesAndEndsAtNine() {
    assertThat(watching(TEN_WITH_HYSTERESIS).first(9).at(10.5, 14, 1).found()).isEmpty();
    assertThat(at(10.5, 1, 1).found()).singleElement().satisfies(episode -> {
      assertThat(episode.startedAt()).isZero();
      assertThat(episode.confirmedAt()).isEqualTo(15 * MINUTE);
      assertThat(episode.endedAt()).isNull();
    });
    assertThat(at(9.1, 30, 1).found()).singleElement().satisfies(episode -> assertThat(episode.endedAt()).isNull());
    assertThat(at(9.0, 1, 1).found()).singleElement().satisfies(episode -> {
      assertThat(episode.endedAt()).isEqualTo(46 * MINUTE);
      assertThat(episode.endReason()).isEqualTo(EndReason.REGAINED);
      assertThat(episode.extreme()).isEqualTo(10.5);
      assertThat(episode.outside()).isEqualTo(45 * MINUTE);
    });
  }

  @Example void beforeItIsConfirmedTheLimitItselfDecidesAndNotTheHysteresis() {
    assertThat(watching(TEN_WITH_HYSTERESIS).first(9).at(10.5, 14, 1).at(9.5, 1, 1).at(10.5, 14, 1).found()).isEmpty();
  }

  @Example void aDataGapIsNeitherWarmNorCold() {
    assertThat(watching(TEN_WITH_HYSTERESIS).first(9).at(11, 10, 1).at(11, 16, 16).at(11, 14, 1).found()).isEmpty();
    assertThat(at(11, 1, 1).found()).hasSize(1);
  }

  @Example void anExcursionWhoseSensorDiesEndsWithItsLastReading() {
    assertThat(watching(TEN_WITH_HYSTERESIS).first(9).at(11, 20, 1).at(5, 16, 16).found()).singleElement().satisfies(episode -> {
      assertThat(episode.endedAt()).isEqualTo(20 * MINUTE);
      assertThat(episode.endReason()).isEqualTo(EndReason.SENSOR_SILENT);
    });
  }

  @Property(tries = 500) void aWatchThatIsPutAwayAndTakenUpAgainAfterEachReadingFindsTheSame(@ForAll Random random) {
    Rule rule = List.of(TEN_WITH_HYSTERESIS, WHO_FRIDGE_COLD, rule(Bound.ABOVE, 8, Duration.ofMinutes(40), 0.5, Duration.ofMinutes(120)), rule(Bound.ABOVE, 8, Duration.ZERO, 0.5, null)).get(random.nextInt(4));
    Watch whole = new Watch(rule, 15 * MINUTE, pauses, null);
    Watch resumed = new Watch(rule, 15 * MINUTE, pauses, null);
    List<Episode> ended = new ArrayList<>();
    long at = 0;
    double value = 8;
    for (int i = 0; i < 200; i++) {
      at += (1 + random.nextInt(random.nextInt(20) == 0 ? 40 : 10)) * MINUTE;
      value += random.nextGaussian() * 2 + (rule == WHO_FRIDGE_COLD ? -value / 4 : (9 - value) / 4);
      whole.take(at, value);
      resumed.take(at, value);
      resumed.episodes().stream().filter(episode -> episode.endedAt() != null).forEach(ended::add);
      resumed = Watch.resume(rule, 15 * MINUTE, pauses, at, resumed.kept());
      List<Episode> soFar = new ArrayList<>(ended);
      soFar.addAll(resumed.episodes());
      assertThat(soFar).isEqualTo(whole.episodes());
    }
  }
}
