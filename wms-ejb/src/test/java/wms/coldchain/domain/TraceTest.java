package wms.coldchain.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import wms.coldchain.Bound;
import wms.coldchain.Period;
import wms.coldchain.Rule;
import wms.coldchain.Severity;
import wms.telemetry.RawReading;

/** A sensor that may be silent for an hour, in a room that must stay at most 8 C. */
class TraceTest {
  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final long GAP = Duration.ofHours(1).toMillis();
  private static final Rule WARM = new Rule("WARM", Bound.ABOVE, 8, Duration.ZERO, 1, null, Severity.CRITICAL);

  private static Instant minute(double minute) { return START.plusMillis(Math.round(minute * 60_000)); }

  private static RawReading at(int minute, double celsius) { return new RawReading(minute(minute), celsius, minute(minute)); }

  private static Period between(double from, double to) { return new Period(minute(from), minute(to)); }

  @Example void theWorkedExampleOfUnequalSpacing() {
    Trace trace = new Trace(List.of(at(0, 5), at(60, 5), at(240, 15), at(300, 5)), 4 * GAP);
    assertThat(trace.meanKinetic(List.of(between(0, 300))).orElseThrow()).isCloseTo(10.439515, within(5e-7));
  }

  @Example void whatLiesInADataGapIsNeitherWarmNorCold() {
    Trace trace = new Trace(List.of(at(0, 5), at(30, 5), at(200, 20), at(230, 20)), GAP);
    assertThat(trace.beyond(WARM, Long.MAX_VALUE, Pauses.NONE, List.of(between(0, 230)))).isEqualTo(Duration.ofMinutes(30).toMillis());
    assertThat(trace.meanKinetic(List.of(between(0, 30))).orElseThrow()).isCloseTo(5, within(1e-9));
    assertThat(trace.meanKinetic(List.of(between(40, 190)))).isEmpty();
  }

  @Example void goodsThatCameHalfwayCountFromThen() {
    Trace trace = new Trace(List.of(at(0, 5), at(10, 9), at(20, 11), at(30, 10), at(40, 5)), GAP);
    assertThat(trace.beyond(WARM, Long.MAX_VALUE, Pauses.NONE, List.of(between(15, 60)))).isEqualTo(Duration.ofMinutes(15).toMillis());
    assertThat(trace.worst(Bound.ABOVE, List.of(between(15, 60))).orElseThrow().t()).isEqualTo(minute(20));
    assertThat(trace.worst(Bound.BELOW, List.of(between(15, 35))).orElseThrow().value()).isEqualTo(10);
  }

  @Example void onceItIsAnExcursionItTakesTheHysteresisToComeBack() {
    Trace trace = new Trace(List.of(at(0, 9), at(10, 9), at(20, 7.5), at(30, 7)), GAP);
    assertThat(trace.beyond(WARM, minute(10).toEpochMilli(), Pauses.NONE, List.of(between(0, 30)))).isEqualTo(Duration.ofMinutes(20).toMillis());
  }

  @Property void theOrderInWhichReadingsCameDoesNotMatter(@ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -30, max = 40) Double> celsius, @ForAll Random random) {
    List<RawReading> readings = new ArrayList<>();
    for (int i = 0, minute = 0; i < celsius.size(); i++, minute += 1 + random.nextInt(90)) readings.add(at(minute, celsius.get(i)));
    List<RawReading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    List<Period> all = List.of(between(0, 100_000));
    assertThat(new Trace(shuffled, GAP).meanKinetic(all)).isEqualTo(new Trace(readings, GAP).meanKinetic(all));
    assertThat(new Trace(shuffled, GAP).beyond(WARM, 0, Pauses.NONE, all)).isEqualTo(new Trace(readings, GAP).beyond(WARM, 0, Pauses.NONE, all));
    new Trace(readings, GAP).meanKinetic(all).ifPresent(mean -> assertThat(mean).isBetween(Collections.min(celsius) - 1e-9, Collections.max(celsius) + 1e-9));
  }

  @Property void theLotsOfTwoHalvesOfAStayShareItsMinutes(@ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0, max = 16) Double> celsius, @ForAll @DoubleRange(min = 0, max = 400) double cut) {
    List<RawReading> readings = new ArrayList<>();
    for (int i = 0; i < celsius.size(); i++) readings.add(at(10 * i, celsius.get(i)));
    Trace trace = new Trace(readings, GAP);
    long whole = trace.beyond(WARM, 0, Pauses.NONE, List.of(between(0, 400)));
    assertThat(trace.beyond(WARM, 0, Pauses.NONE, List.of(between(0, cut))) + trace.beyond(WARM, 0, Pauses.NONE, List.of(between(cut, 400)))).isEqualTo(whole);
  }
}
