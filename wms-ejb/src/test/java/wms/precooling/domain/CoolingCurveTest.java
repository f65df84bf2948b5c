package wms.precooling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import wms.precooling.PrecoolingReason;
import wms.shared.Refusal;

class CoolingCurveTest {
  @Example void theWorkedExample() {
    CoolingCurve curve = CoolingCurve.fit(30, 2, List.of(new PulpReading(1.5, 16))).orElseThrow();
    assertThat(curve.halfCoolingHours()).isCloseTo(1.5, within(1e-12));
    assertThat(curve.hoursToSevenEighths()).isCloseTo(4.5, within(1e-12));
    assertThat(curve.at(4.5)).isCloseTo(5.5, within(1e-12));
    assertThat(CoolingCurve.sevenEighths(30, 2)).isEqualTo(5.5);
    assertThat(curve.hoursTo(4)).isCloseTo(5.7110, within(5e-5));
  }

  @Example void theMediumItselfIsNeverReachedAndTheRefusalSaysWhy() {
    CoolingCurve curve = new CoolingCurve(30, 2, 1.5);
    for (double target : new double[] {2, 1.9, -1})
      assertThatThrownBy(() -> curve.hoursTo(target)).isInstanceOfSatisfying(Refusal.class, refusal -> {
        assertThat(refusal.reason()).isEqualTo(PrecoolingReason.TARGET_UNREACHABLE);
        assertThat(refusal.params()).isEqualTo(Map.of("target", target, "medium", 2.0));
      });
  }

  @Example void aMediumThatWarmedUpPutsTheTargetOutOfReach() {
    CoolingCurve.mustBeReachable(4, 2);
    assertThatThrownBy(() -> CoolingCurve.mustBeReachable(4, 4.5)).isInstanceOf(Refusal.class);
  }

  @Example void withoutCoolingThereIsNoCurve() {
    assertThat(CoolingCurve.fit(30, 2, List.of())).isEmpty();
    assertThat(CoolingCurve.fit(30, 2, List.of(new PulpReading(0, 30), new PulpReading(0, 29)))).as("the beginning says nothing").isEmpty();
    assertThat(CoolingCurve.fit(30, 2, List.of(new PulpReading(1, 31), new PulpReading(2, 30)))).as("it got no colder").isEmpty();
    assertThat(CoolingCurve.fit(30, 2, List.of(new PulpReading(1, 2), new PulpReading(2, 1.8)))).as("at the medium and below").isEmpty();
    assertThat(CoolingCurve.fit(2, 2, List.of(new PulpReading(1, 1)))).as("nothing to cool").isEmpty();
  }

  @Example void aReadingNearTheMediumIsBetterThanNone() {
    assertThat(CoolingCurve.fit(34, 2, List.of(new PulpReading(5, 3))).orElseThrow().halfCoolingHours()).isCloseTo(1, within(1e-12));
  }

  @Property void noiseFreeReadingsGiveTheHalfCoolingTimeExactly(@ForAll @DoubleRange(min = 0.05, max = 20) double z, @ForAll @DoubleRange(min = 10, max = 40) double start,
      @ForAll @DoubleRange(min = -2, max = 8) double medium, @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0.01, max = 3.9) Double> halves) {
    assertThat(CoolingCurve.fit(start, medium, readings(new CoolingCurve(start, medium, z), halves)).orElseThrow().halfCoolingHours()).isCloseTo(z, within(z * 1e-9));
  }

  @Property void theOrderOfReadingsDoesNotMatter(@ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 3, max = 29) Double> temperatures, @ForAll Random random) {
    List<PulpReading> readings = new ArrayList<>();
    for (double celsius : temperatures) readings.add(new PulpReading(0.1 * (readings.size() + 1), celsius));
    double before = CoolingCurve.fit(30, 2, readings).orElseThrow().halfCoolingHours();
    Collections.shuffle(readings, random);
    assertThat(CoolingCurve.fit(30, 2, readings).orElseThrow().halfCoolingHours()).isCloseTo(before, within(before * 1e-9));
  }

  @Property void readingsAtOrBelowTheMediumChangeNothing(@ForAll @DoubleRange(min = 0.2, max = 5) double z, @ForAll @Size(max = 10) List<@DoubleRange(min = -20, max = 2) Double> cold) {
    List<PulpReading> readings = new ArrayList<>(readings(new CoolingCurve(30, 2, z), List.of(0.5, 1.0, 2.0)));
    double before = CoolingCurve.fit(30, 2, readings).orElseThrow().halfCoolingHours();
    for (double celsius : cold) readings.add(new PulpReading(z, celsius));
    assertThat(CoolingCurve.fit(30, 2, readings).orElseThrow().halfCoolingHours()).isEqualTo(before);
  }

  /** A probe that is off by a quarter of a degree this way and that, read each twentieth of a half-cooling time, seven of them long. */
  @Property void noiseHardlyMovesIt(@ForAll @DoubleRange(min = 0.1, max = 8) double z, @ForAll Random random) {
    CoolingCurve curve = new CoolingCurve(28, 1, z);
    List<PulpReading> readings = new ArrayList<>();
    for (int i = 1; i <= 140; i++) readings.add(new PulpReading(i * z / 20, curve.at(i * z / 20) + 0.25 * random.nextGaussian()));
    assertThat(CoolingCurve.fit(28, 1, readings).orElseThrow().halfCoolingHours()).isCloseTo(z, within(0.05 * z));
  }

  @Property void whateverCoolsFasterIsColderAtAnyTimeAndThereSooner(@ForAll @DoubleRange(min = 0.1, max = 10) double z, @ForAll @DoubleRange(min = 1.01, max = 5) double slower,
      @ForAll @DoubleRange(min = 0.1, max = 10) double hours, @ForAll @DoubleRange(min = 2.1, max = 29.9) double target) {
    CoolingCurve fast = new CoolingCurve(30, 2, z);
    CoolingCurve slow = new CoolingCurve(30, 2, z * slower);
    assertThat(fast.at(hours)).isLessThanOrEqualTo(slow.at(hours));
    assertThat(fast.hoursTo(target)).isLessThan(slow.hoursTo(target));
  }

  @Property void theTimeToATemperatureAndTheTemperatureAtThatTimeAgree(@ForAll @DoubleRange(min = 0.1, max = 10) double z, @ForAll @DoubleRange(min = 2.1, max = 29.9) double target) {
    CoolingCurve curve = new CoolingCurve(30, 2, z);
    assertThat(curve.at(curve.hoursTo(target))).isCloseTo(target, within(1e-9));
  }

  private static List<PulpReading> readings(CoolingCurve curve, List<Double> halves) {
    return halves.stream().map(half -> new PulpReading(half * curve.halfCoolingHours(), curve.at(half * curve.halfCoolingHours()))).toList();
  }
}
