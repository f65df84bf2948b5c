package wms.shipping.usecase;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import wms.shared.Bench;
import wms.shared.TestDatabase;
import wms.shipping.usecase.FloorWork.Do;

/** Whatever is done on the floor, from the lorry that comes to the lorry that arrives elsewhere, in whatever order: books, orders, staging, vehicles and crates are what a simple model says after every step. */
class FloorPropertiesTest {
  @Property(tries = 5, shrinking = ShrinkingMode.OFF) void theFloorDoesWhatTheModelDoesOnDerby(@ForAll("work") List<FloorWork> work) { compare(TestDatabase.DERBY, work); }

  @Property(tries = 2, shrinking = ShrinkingMode.OFF) void theFloorDoesWhatTheModelDoesOnPostgres(@ForAll("work") List<FloorWork> work) { compare(TestDatabase.POSTGRESQL, work); }

  private static void compare(TestDatabase kind, List<FloorWork> work) {
    try (Bench bench = Bench.on(kind)) {
      FloorRun run = new FloorRun(bench);
      work.forEach(run::step);
    }
  }

  @Provide Arbitrary<List<FloorWork>> work() {
    Arbitrary<Do> what = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Do.class)),
        Tuple.of(4, Arbitraries.of(Do.MAKE_READY, Do.MAKE_READY, Do.WAVE, Do.PICK, Do.LOAD, Do.DEPART, Do.ARRIVE, Do.RETURN, Do.CROSS_DOCK, Do.ORDER, Do.UNLOAD)));
    return Combinators.combine(what, evenly(0, 1), evenly(0, 99), evenly(1, 7)).as(FloorWork::new).list().ofMinSize(60).ofMaxSize(90).withoutEdgeCases();
  }

  private static Arbitrary<Integer> evenly(int least, int most) { return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform()); }
}
