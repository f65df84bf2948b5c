package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.COUNTER;
import static wms.inventory.Warehouse.OTHER_COUNTER;
import static wms.inventory.Warehouse.SECOND;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wms.shared.Actor;
import wms.shared.Bench;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.TestDatabase;

/**
 * Whatever is written down, and however late, every day shows what the simplest model shows: a table of days and places to which each
 * line is added from its day on, and from which nothing is taken that a later day would lack. Counts are dated back as well.
 */
class LedgerDaysPropertiesTest {
  private static final int DAYS = 5;
  private static final List<Place> PLACES = List.of(A1, A2, B);

  /** @param to the place, or as many as there are places for "counted: so many there" */
  record Work(int day, int from, int to, int kg) {}

  @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED) void everyDayIsWhatTheModelSaysOnDerby(@ForAll("work") List<Work> work) { compare(TestDatabase.DERBY, work); }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF) void everyDayIsWhatTheModelSaysOnPostgres(@ForAll("work") List<Work> work) { compare(TestDatabase.POSTGRESQL, work); }

  @Provide Arbitrary<List<Work>> work() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, PLACES.size() - 1);
    return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), place, Arbitraries.integers().between(-1, PLACES.size()), Arbitraries.integers().between(1, 9)).as(Work::new)
        .filter(work -> work.from() != work.to()).list().ofMinSize(5).ofMaxSize(14);
  }

  private static void compare(TestDatabase kind, List<Work> work) {
    try (Bench bench = Bench.on(kind)) {
      new Run(bench).through(work);
    }
  }

  private static final class Run {
    private final Bench bench;
    private final Warehouse house;
    private final Instant first;
    private final int[][] model = new int[PLACES.size()][DAYS];

    Run(Bench bench) {
      this.bench = bench;
      Warehouse.furnish(bench.sql());
      house = new Warehouse(bench.sql());
      house.settings.put("wms.inventory.recount.share", new BigDecimal("100"));
      house.settings.put("wms.inventory.recount.kg", new BigDecimal("1000"));
      first = house.clock.instant();
      bench.in(() -> house.receiveLot.receive(milk("M1", "10", A1), WORKER));
      add(0, 0, 10);
      house.clock.setTo(day(DAYS - 1));
    }

    void through(List<Work> work) {
      for (Work each : work) {
        perform(each);
        for (int day = 0; day < DAYS; day++) {
          assertThat(real(day)).as("day %s after %s", day, each).isEqualTo(expected(day));
          Instant at = day(day);
          assertThat(bench.in(() -> house.proof.prove("CJ", null, null, at)).differences()).as("proof of day %s after %s", day, each).isEmpty();
        }
      }
    }

    private void perform(Work work) {
      if (work.to() < 0) receive(work);
      else if (work.to() == PLACES.size()) count(work);
      else move(work);
    }

    private void receive(Work work) {
      NewLot goods = milk("M1", "" + work.kg(), PLACES.get(work.from()));
      bench.in(() -> house.receiveLot.receive(new NewLot(goods.lot(), goods.lotNumber(), goods.material(), goods.quantity(), goods.place(), goods.expiry(), null, goods.supplier(), null, goods.reserveClass(), day(work.day()), null), WORKER));
      add(work.from(), work.day(), work.kg());
    }

    private void move(Work work) {
      Movement line = expect(why(work.from(), work.day(), work.kg()),
          () -> house.moveStock.move(new MoveStockCommand("L-M1", PLACES.get(work.from()), PLACES.get(work.to()), kg("" + work.kg()), day(work.day())), WORKER));
      if (line == null) return;
      add(work.from(), work.day(), -work.kg());
      add(work.to(), work.day(), work.kg());
    }

    private void count(Work work) {
      int variance = work.kg() - model[work.from()][work.day()];
      house.clock.setTo(first);
      CountView own = bench.in(() -> house.planCount.plan(new NewCount(null, "CJ", List.of("CJ-A", "CJ-B"), null, "MILK", null, null, null), SECOND));
      house.clock.setTo(day(DAYS - 1));
      for (Actor counter : List.of(COUNTER, OTHER_COUNTER))
        bench.in(() -> house.countGoods.count(own.id(), new CountEntry(null, "L-M1", PLACES.get(work.from()), kg("" + work.kg()), day(work.day())), counter));
      CountView closed = expect(variance < 0 && why(work.from(), work.day(), -variance) != null ? InventoryReason.COUNT_LINES_REFUSED : null, () -> house.closeCount.approve(new CountApproval(own.id(), "looked", Set.of(), null), SECOND));
      if (closed != null) add(work.from(), work.day(), variance);
    }

    private InventoryReason why(int place, int day, int kg) {
      if (model[place][DAYS - 1] < kg) return InventoryReason.NOT_ENOUGH_FREE;
      for (int later = day; later < DAYS; later++) if (model[place][later] < kg) return InventoryReason.NOT_ENOUGH_THEN;
      return null;
    }

    private void add(int place, int day, int kg) { for (int later = day; later < DAYS; later++) model[place][later] += kg; }

    private <T> T expect(InventoryReason no, Supplier<T> work) {
      try {
        T result = bench.in(work);
        assertThat(no).as("the model says no").isNull();
        return result;
      } catch (Refusal refusal) {
        assertThat(refusal.reason()).isEqualTo(no);
        return null;
      }
    }

    private Map<Place, Integer> real(int day) {
      return bench.in(() -> house.ledger.balances(new LedgerFilter("CJ", null, null, null, "L-M1"), day(day), Scope.EVERYWHERE, null, 50)).stream()
          .collect(Collectors.toMap(BalanceAt::place, row -> row.quantity().value().intValueExact()));
    }

    private Map<Place, Integer> expected(int day) {
      Map<Place, Integer> filled = new TreeMap<>();
      for (int place = 0; place < PLACES.size(); place++) if (model[place][day] != 0) filled.put(PLACES.get(place), model[place][day]);
      return filled;
    }

    private Instant day(int day) { return first.plus(Duration.ofDays(day)); }
  }
}
