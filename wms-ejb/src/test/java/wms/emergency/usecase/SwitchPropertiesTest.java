package wms.emergency.usecase;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import wms.emergency.usecase.SwitchRun.Step;
import wms.facilities.Mode;
import wms.facilities.ZoneUse;
import wms.shared.Bench;
import wms.shared.TestDatabase;

/** Whatever is switched, taken back, ordered, shipped and rearranged, in whatever order: mode, zones and orders are what a simple model says. */
class SwitchPropertiesTest {
  @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED) void aFacilityDoesWhatTheModelDoesOnDerby(@ForAll("steps") List<Step> steps) { compare(TestDatabase.DERBY, steps); }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF) void aFacilityDoesWhatTheModelDoesOnPostgres(@ForAll("steps") List<Step> steps) { compare(TestDatabase.POSTGRESQL, steps); }

  private static void compare(TestDatabase kind, List<Step> steps) {
    try (Bench bench = Bench.on(kind)) {
      SwitchRun run = new SwitchRun(bench);
      steps.forEach(run::go);
    }
  }

  @Provide Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> pick = Arbitraries.integers().between(0, 99);
    Arbitrary<Step> turn = Arbitraries.of(Mode.class).map(Step.Switch::new);
    Arbitrary<Step> back = pick.map(Step.Revert::new);
    Arbitrary<Step> place = Arbitraries.just(new Step.Place());
    Arbitrary<Step> cancel = pick.map(Step.Cancel::new);
    Arbitrary<Step> rearrange = Arbitraries.of(ZoneUse.STORAGE, ZoneUse.HANDOVER, ZoneUse.SORTING).map(Step.Rearrange::new);
    return Arbitraries.frequencyOf(Tuple.of(5, turn), Tuple.of(4, back), Tuple.of(3, place), Tuple.of(1, cancel), Tuple.of(1, rearrange)).list().ofMinSize(5).ofMaxSize(25);
  }
}
