package wms.coldchain.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import wms.coldchain.Allowance;
import wms.coldchain.Bound;
import wms.coldchain.EndReason;
import wms.coldchain.InForce;
import wms.coldchain.Measure;
import wms.coldchain.Rule;
import wms.coldchain.Severity;
import wms.telemetry.RawReading;
import wms.telemetry.SensedQuantity;

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

  @Example void anHourAtFortyFiveIsAnAlarmOfAShippingIndicatorAndTwentyHoursAtTenAddUp() {
    Rule fortyFive = rule(Bound.AT_LEAST, 45, Duration.ofHours(1), 0, null);
    assertThat(watching(fortyFive).first(20).at(45, 50, 10).found()).isEmpty();
    assertThat(at(45, 10, 10).found()).hasSize(1);
    Rule ten = rule(Bound.AT_LEAST, 10, Duration.ofHours(20), 0, Duration.ofDays(20));
    assertThat(watching(ten).first(5).at(12, 600, 10).at(9.9, 60, 10).at(10, 590, 10).found()).isEmpty();
    assertThat(at(10, 10, 10).found()).hasSize(1);
  }

  @Example void theClockStandsWhileADoorIsOpenAndWhatIsLongerCounts() {
    pauses = Pauses.of(List.of(new Pauses.Pause(5 * MINUTE, 13 * MINUTE)));
    assertThat(watching(TEN_WITH_HYSTERESIS).first(9).at(11, 22, 1).found()).isEmpty();
    assertThat(at(11, 1, 1).found()).singleElement().satisfies(episode -> {
      assertThat(episode.startedAt()).isZero();
      assertThat(episode.confirmedAt()).isEqualTo(23 * MINUTE);
      assertThat(episode.outside()).isEqualTo(15 * MINUTE);
    });
  }

  @Example void whatIsWarmOnlyInAWindowIsNoExcursionHoweverWarm() {
    pauses = Pauses.of(List.of(new Pauses.Pause(0, 60 * MINUTE)));
    Rule atOnce = rule(Bound.ABOVE, 10, Duration.ZERO, 1, null);
    assertThat(watching(atOnce).first(9).at(30, 59, 1).found()).isEmpty();
    assertThat(at(9, 10, 1).found()).isEmpty();
    assertThat(watching(atOnce).first(9).at(30, 60, 1).found()).hasSize(1);
  }

  @Example void aDoorWindowBeginsWithAnOpeningThatIsKnownAndEndsWithTheDoorOrItsLongestTime() {
    List<RawReading> door = List.of(said(0, 0), said(2, 1), said(4, 1), said(5, 0), said(10, 1), said(30, 1), said(31, 0), said(90, 1));
    assertThat(Openings.of(door, 20 * MINUTE, 8 * MINUTE)).containsExactly(new Pauses.Pause(2 * MINUTE, 5 * MINUTE), new Pauses.Pause(10 * MINUTE, 18 * MINUTE));
  }

  private static RawReading said(int minute, double value) { return new RawReading(Instant.ofEpochMilli(minute * MINUTE), value, Instant.EPOCH); }

  @Example void whatASwitchSaysHoldsUntilItSaysSomethingElse() {
    Rule powerLost = new Rule("R", new Measure(SensedQuantity.POWER, null), Bound.AT_MOST, 0, Duration.ofMinutes(2), 0, null, Severity.CRITICAL, Allowance.NONE, false, InForce.ALWAYS);
    assertThat(watching(powerLost).first(1).at(1, 10, 10).at(0, 5, 5).found()).isEmpty();
    assertThat(at(1, 3, 3).found()).singleElement().satisfies(episode -> {
      assertThat(episode.startedAt()).isEqualTo(15 * MINUTE);
      assertThat(episode.confirmedAt()).isEqualTo(17 * MINUTE);
      assertThat(episode.endedAt()).isEqualTo(18 * MINUTE);
      assertThat(episode.extreme()).isZero();
    });
  }

  @Example void aRiseIsTheDistanceFromTheLowestWithinItsTimeAndNeverAcrossAGap() {
    Rule rise = new Rule("R", new Measure(SensedQuantity.TEMP, Duration.ofMinutes(10)), Bound.ABOVE, 3, Duration.ZERO, 1, null, Severity.WARNING, Allowance.NONE, false, InForce.ALWAYS);
    Changes changes = new Changes(rise, 15 * MINUTE);
    assertThat(List.of(changes.take(0, 2), changes.take(5 * MINUTE, 4), changes.take(10 * MINUTE, 5.5), changes.take(11 * MINUTE, 5), changes.take(40 * MINUTE, 20))).containsExactly(0.0, 2.0, 3.5, 1.0, 0.0);
    assertThat(watching(rise).slope(2, 0.2, 30)).isEmpty();
    assertThat(watching(rise).slope(2, 0.5, 30)).hasSize(1);
  }

  @Property(tries = 500) void aChangeIsThatFromTheFarthestReadingWithinItsTime(@ForAll Random random, @ForAll boolean warm) {
    Rule change = new Rule("R", new Measure(SensedQuantity.TEMP, Duration.ofMinutes(10)), warm ? Bound.ABOVE : Bound.BELOW, warm ? 3 : -3, Duration.ZERO, 1, null, Severity.WARNING, Allowance.NONE, false, InForce.ALWAYS);
    Changes changes = new Changes(change, 15 * MINUTE);
    List<RawReading> taken = new ArrayList<>();
    int minute = 0;
    for (int i = 0; i < 60; i++) {
      int next = minute + 1 + (random.nextInt(10) == 0 ? random.nextInt(20) : random.nextInt(3));
      if (next - minute > 15) taken.clear();
      minute = next;
      RawReading reading = said(minute, random.nextInt(10));
      taken.add(reading);
      Instant from = reading.t().minus(Duration.ofMinutes(10));
      double farthest = taken.stream().filter(each -> !each.t().isBefore(from)).mapToDouble(each -> reading.value() - each.value()).reduce(0, (a, b) -> warm ? Math.max(a, b) : Math.min(a, b));
      assertThat(changes.take(reading.t().toEpochMilli(), reading.value())).isEqualTo(farthest);
    }
  }

  private List<Episode> slope(double from, double aMinute, int minutes) {
    List<RawReading> history = new ArrayList<>();
    for (int i = 0; i <= minutes; i++) history.add(said(i, from + i * aMinute));
    watch.takeAll(history);
    return found();
  }

  @Example void anExcursionEndsWhenItsRuleDoes() {
    Rule untilTwenty = TEN_WITH_HYSTERESIS.inForce(new InForce(Instant.ofEpochMilli(2 * MINUTE), Instant.ofEpochMilli(20 * MINUTE)));
    assertThat(watching(untilTwenty).first(11).at(11, 40, 1).found()).singleElement().satisfies(episode -> {
      assertThat(episode.startedAt()).isEqualTo(2 * MINUTE);
      assertThat(episode.endedAt()).isEqualTo(20 * MINUTE);
      assertThat(episode.endReason()).isEqualTo(EndReason.RULE_CHANGED);
    });
    assertThat(watch.isCalm()).isTrue();
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
