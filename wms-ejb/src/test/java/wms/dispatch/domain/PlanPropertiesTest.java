package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import wms.dispatch.Allocation;
import wms.dispatch.GeneratedSituation;
import wms.dispatch.NeedAnswer;
import wms.dispatch.PlanCheck;
import wms.dispatch.Situation;

class PlanPropertiesTest {
  private static Situation situation(long seed, int size) { return GeneratedSituation.of(seed, 1 + size / 3, 1 + size, 1 + size / 2, size * 2, 0.5); }

  @Property(tries = 150) void everyPlanCanBeCarriedOut(@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 24) int size) {
    Situation situation = situation(seed, size);
    Allocation plan = new Planner().plan(situation);
    assertThat(PlanCheck.violations(situation, plan)).isEmpty();
    assertThat(plan.objectivesProven()).isEqualTo(3);
  }

  @Property(tries = 40) void theSameSituationGivesTheSamePlan(@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 20) int size) {
    assertThat(new Planner().plan(situation(seed, size))).isEqualTo(new Planner().plan(situation(seed, size)));
  }

  /** Whole units cost less than a step per source and vehicle pool that a need draws on: rounding is never a reason to send much less. */
  @Property(tries = 80) void wholeUnitsCostNextToNothing(@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 24) int size) {
    Situation situation = situation(seed, size);
    Allocation plan = new Planner().plan(situation);
    double oneUnitOfEach = situation.needs().stream().mapToDouble(n -> n.weight()).sum();
    assertThat(plan.gap()).isBetween(0.0, 1e-6 * plan.bound() + oneUnitOfEach);
  }

  @Property(tries = 100) void nothingStaysBehindThatCouldStillBeSent(@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 24) int size) {
    Situation situation = situation(seed, size);
    assertThat(PlanCheck.leftBehind(situation, new Planner().plan(situation))).isEmpty();
  }

  @Property(tries = 40) void noNeedGetsMoreThanItAskedFor(@ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 20) int size) {
    Situation situation = situation(seed, size);
    Map<String, BigDecimal> asked = new HashMap<>();
    situation.needs().forEach(n -> asked.put(n.id(), n.quantity()));
    for (NeedAnswer a : new Planner().plan(situation).answers()) assertThat(a.met()).isBetween(BigDecimal.ZERO, asked.get(a.need()));
  }
}
