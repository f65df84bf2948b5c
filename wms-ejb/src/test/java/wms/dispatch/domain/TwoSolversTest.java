package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wms.dispatch.GeneratedSituation;

class TwoSolversTest {
  @ParameterizedTest
  @CsvSource({"1,2,4,2,4", "2,3,8,3,8", "3,4,12,4,10", "4,5,15,6,20", "5,6,20,6,20", "6,8,30,8,30", "7,8,30,8,12"})
  void agreeOnUnmetNeedAndOnArrival(long seed, int facilities, int points, int materials, int vehicles) {
    LinearModel model = new AllocationModel(new Reach(GeneratedSituation.of(seed, facilities, points, materials, vehicles, 0.5))).lp;
    double[] clp = new ClpSolver().solve(model).objectives();
    double[] other = new OjAlgoSolver(2).solve(model).objectives();
    assertThat(clp[0]).isCloseTo(other[0], within(1e-6 * Math.max(1, Math.abs(other[0]))));
    assertThat(clp[1]).isCloseTo(other[1], within(1e-6 * Math.max(1, Math.abs(other[1]))));
    assertThat(clp).hasSize(3);
  }
}
