package wms.inventory;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import wms.shared.Bench;
import wms.shared.TestDatabase;

/** Whatever is done to the ledger, in whatever order, it agrees with the simple model and with itself after every step. */
class LedgerPropertiesTest {
  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED) void theLedgerDoesWhatTheModelDoesOnDerby(@ForAll("work") List<LedgerCommand> work) { compare(TestDatabase.DERBY, work); }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF) void theLedgerDoesWhatTheModelDoesOnPostgres(@ForAll("work") List<LedgerCommand> work) { compare(TestDatabase.POSTGRESQL, work); }

  private static void compare(TestDatabase kind, List<LedgerCommand> work) {
    try (Bench bench = Bench.on(kind)) {
      LedgerRun run = new LedgerRun(bench);
      work.forEach(run::step);
    }
  }

  @Provide Arbitrary<List<LedgerCommand>> work() {
    Arbitrary<Integer> lot = Arbitraries.integers().between(0, 1);
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 2);
    Arbitrary<Integer> kg = Arbitraries.integers().between(1, 9);
    Arbitrary<Integer> pick = Arbitraries.integers().between(0, 99);
    Arbitrary<Integer> cause = Arbitraries.integers().between(0, 1);
    Arbitrary<LedgerCommand> receive = Combinators.combine(lot, place, kg).as(LedgerCommand.Receive::new);
    Arbitrary<LedgerCommand> move = Combinators.combine(lot, place, place, kg).as(LedgerCommand.Move::new);
    Arbitrary<LedgerCommand> adjust = Combinators.combine(lot, place, Arbitraries.integers().between(-9, 9).filter(delta -> delta != 0)).as(LedgerCommand.Adjust::new);
    Arbitrary<LedgerCommand> reserve = Combinators.combine(lot, place, kg).as(LedgerCommand.Reserve::new);
    Arbitrary<LedgerCommand> hold = Combinators.combine(lot, place, cause).as(LedgerCommand.HoldGoods::new);
    Arbitrary<LedgerCommand> decide = Combinators.combine(pick, Arbitraries.of(true, false)).as(LedgerCommand.Decide::new);
    return Arbitraries.frequencyOf(Tuple.of(4, receive), Tuple.of(4, move), Tuple.of(2, adjust), Tuple.of(4, reserve), Tuple.of(1, pick.map(LedgerCommand.Release::new)),
        Tuple.of(2, pick.map(LedgerCommand.Ship::new)), Tuple.of(3, pick.map(LedgerCommand.Reverse::new)), Tuple.of(3, hold), Tuple.of(2, decide),
        Tuple.of(1, cause.map(LedgerCommand.Withdraw::new))).list().ofMinSize(10).ofMaxSize(40);
  }
}
