package wms.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wms.dispatch.Allocation;
import wms.dispatch.GeneratedSituation;
import wms.dispatch.Limit;
import wms.dispatch.LimitCode;
import wms.dispatch.Situation;

class NamedLimitTest {
  private static final int ENOUGH = 60;

  private final Planner planner = new Planner();

  @Test void easingALimitThatIsNamedAloneMeetsMoreOfTheNeed() {
    Map<LimitCode, Integer> eased = new EnumMap<>(LimitCode.class);
    for (long seed = 1; seed <= 40; seed++) {
      Situation situation = seed % 2 == 0 ? GeneratedSituation.of(seed, 4, 12, 4, 24, 0.5) : GeneratedSituation.of(seed, 2, 30, 6, 8, 0.6);
      Allocation plan = planner.plan(situation);
      for (int line = 0; line < plan.answers().size(); line++) {
        for (Limit limit : plan.answers().get(line).limits()) {
          if (!limit.alone() || limit.code() == LimitCode.NO_ROAD || eased.getOrDefault(limit.code(), 0) >= ENOUGH) continue;
          Allocation better = planner.plan(EasedSituation.of(situation, situation.needs().get(line), limit));
          assertThat(plan.bound() - better.bound()).as("seed %d, %s: %s", seed, situation.needs().get(line), limit).isGreaterThan(1e-9 * plan.bound());
          eased.merge(limit.code(), 1, Integer::sum);
        }
      }
    }
    assertThat(eased).containsKeys(LimitCode.STOCK_EXHAUSTED, LimitCode.VEHICLE_HOURS, LimitCode.DEADLINE_TOO_TIGHT, LimitCode.ROAD_CLOSED, LimitCode.NO_VEHICLE_OF_CLASS,
        LimitCode.REMAINING_LIFE_TOO_SHORT, LimitCode.RESERVE_NOT_OPENED, LimitCode.HELD_STOCK, LimitCode.TRIP_TOO_LONG);
  }
}
