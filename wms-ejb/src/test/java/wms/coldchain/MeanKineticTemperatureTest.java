package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class MeanKineticTemperatureTest {
  @Example void theWorkedExamples() {
    assertThat(MeanKineticTemperature.of(20, 25, 30)).isCloseTo(25.858208, within(5e-7));
    assertThat(MeanKineticTemperature.weighted(new double[] {24, 40}, new double[] {29, 1})).isCloseTo(25.260230, within(5e-7));
    assertThat(MeanKineticTemperature.weighted(new double[] {5, 14}, new double[] {21, 3})).isCloseTo(6.804151, within(5e-7));
    assertThat(MeanKineticTemperature.over(new double[] {0, 1, 4, 5}, new double[] {5, 5, 15, 5})).isCloseTo(10.439515, within(5e-7));
    assertThat(MeanKineticTemperature.of(5, 5, 15, 5)).isCloseTo(8.785926, within(5e-7));
  }

  @Property void itIsNeverBelowTheMeanAndNeverAboveTheWarmest(@ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -40, max = 60) Double> readings) {
    double[] celsius = array(readings);
    double mkt = MeanKineticTemperature.of(celsius);
    assertThat(mkt).isBetween(Arrays.stream(celsius).average().orElseThrow() - 1e-9, Arrays.stream(celsius).max().orElseThrow() + 1e-9);
  }

  @Property void theOrderOfReadingsDoesNotMatter(@ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -40, max = 60) Double> readings, @ForAll Random random) {
    List<Double> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    assertThat(MeanKineticTemperature.of(array(shuffled))).isCloseTo(MeanKineticTemperature.of(array(readings)), within(1e-9));
  }

  @Property void unequallySpacedReadingsLieBetweenTheColdestAndTheWarmest(@ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -40, max = 60) Double> readings, @ForAll Random random) {
    double[] times = new double[readings.size()];
    for (int i = 1; i < times.length; i++) times[i] = times[i - 1] + 1 + random.nextInt(600);
    double[] celsius = array(readings);
    assertThat(MeanKineticTemperature.over(times, celsius)).isBetween(Arrays.stream(celsius).min().orElseThrow() - 1e-9, Arrays.stream(celsius).max().orElseThrow() + 1e-9);
  }

  @Property void stretchesMayBeAddedInAnyOrderAndSplitAnywhere(@ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -40, max = 60) Double> readings, @ForAll @DoubleRange(min = 0.01, max = 0.99) double split) {
    double[] celsius = array(readings);
    double[] times = new double[celsius.length];
    MeanKineticTemperature.Sum backwards = new MeanKineticTemperature.Sum();
    for (int i = 0; i < times.length; i++) times[i] = i;
    for (int i = times.length - 1; i > 0; i--) {
      backwards.add(i - 1, MeanKineticTemperature.rate(celsius[i - 1]), i, MeanKineticTemperature.rate(celsius[i]), i - 1 + split, i);
      backwards.add(i - 1, MeanKineticTemperature.rate(celsius[i - 1]), i, MeanKineticTemperature.rate(celsius[i]), i - 1, i - 1 + split);
    }
    assertThat(backwards.celsius().orElseThrow()).isCloseTo(MeanKineticTemperature.over(times, celsius), within(1e-7));
  }

  @Property void warmerReadingsNeverMakeItColder(@ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -40, max = 60) Double> readings, @ForAll @DoubleRange(min = 0, max = 10) double more) {
    double[] celsius = array(readings);
    double[] warmer = celsius.clone();
    warmer[warmer.length / 2] += more;
    assertThat(MeanKineticTemperature.of(warmer)).isGreaterThanOrEqualTo(MeanKineticTemperature.of(celsius) - 1e-9);
  }

  @Property void aConstantGivesTheConstant(@ForAll @DoubleRange(min = -40, max = 60) double celsius) {
    assertThat(MeanKineticTemperature.over(new double[] {0, 1, 7}, new double[] {celsius, celsius, celsius})).isCloseTo(celsius, within(1e-9));
  }

  @Property void splittingAnIntervalChangesNothing(@ForAll @DoubleRange(min = -40, max = 60) double one, @ForAll @DoubleRange(min = -40, max = 60) double two, @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
    assertThat(MeanKineticTemperature.weighted(new double[] {one, two, two}, new double[] {1, 3 * part, 3 * (1 - part)})).isCloseTo(MeanKineticTemperature.weighted(new double[] {one, two}, new double[] {1, 3}), within(1e-9));
  }

  private static double[] array(List<Double> readings) { return readings.stream().mapToDouble(Double::doubleValue).toArray(); }
}
