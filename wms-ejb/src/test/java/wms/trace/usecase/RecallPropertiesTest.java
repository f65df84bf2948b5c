package wms.trace.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.Q;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import wms.inventory.MoveStockCommand;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.StockMoved;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.Bench;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.TestDatabase;
import wms.shipping.usecase.Dock;
import wms.trace.NewRecall;
import wms.trace.RecallSelection;

/** Whatever comes in, moves, is recalled or lifted in whatever order: what lies of a lot is recalled exactly while some recall of its number is in force. */
class RecallPropertiesTest {
  private static final Actor QA = new Actor("qa", "QA", "test", Map.of("*", Set.of(Right.DECIDE_HOLD)));
  private static final Actor HEAD = new Actor("head", "Head", "test", Map.of("*", Set.of(Right.DECIDE_HOLD)));
  private static final List<Place> PLACES = List.of(A1, B, Q);
  private static final List<String> OWNERS = List.of("Bureau", "Customs");

  enum Act { RECEIVE, MOVE, RECALL, LIFT }

  /** @param number of the lot, {@code owner} and {@code place} by their index */
  record Step(Act act, int number, int owner, int place, int kg) {}

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED) void whatIsRecalledIsHeldAndNothingElseOnDerby(@ForAll("work") List<Step> work) { follow(TestDatabase.DERBY, work); }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF) void whatIsRecalledIsHeldAndNothingElseOnPostgres(@ForAll("work") List<Step> work) { follow(TestDatabase.POSTGRESQL, work); }

  @Provide Arbitrary<List<Step>> work() {
    Arbitrary<Act> act = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Act.RECEIVE)), Tuple.of(3, Arbitraries.just(Act.MOVE)), Tuple.of(2, Arbitraries.just(Act.RECALL)), Tuple.of(1, Arbitraries.just(Act.LIFT)));
    return Combinators.combine(act, Arbitraries.integers().between(0, 1), Arbitraries.integers().between(0, 1), Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 9)).as(Step::new).list().ofMinSize(8).ofMaxSize(30);
  }

  private static void follow(TestDatabase kind, List<Step> work) {
    try (Bench bench = Bench.on(kind)) {
      new Run(bench).all(work);
    }
  }

  private static final class Run {
    private final Bench bench;
    private final Warehouse house;
    private final Dock dock;
    /** Recalls in force, by the number of the lots they recall. */
    private final Map<String, String> inForce = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private int count;

    Run(Bench bench) {
      this.bench = bench;
      Warehouse.furnish(bench.sql());
      bench.sql().update("UPDATE zone SET zone_use = 'QUARANTINE' WHERE code = 'CJ-Q'");
      house = new Warehouse(bench.sql(), Fired.to(this::observed));
      dock = new Dock(house, bench.entities(), bench.sql(), this::observed);
    }

    void all(List<Step> work) {
      for (Step step : work) {
        house.clock.pass(Duration.ofMinutes(1));
        take(step);
        for (StockRow row : house.stock.ofLots(lots()))
          assertThat(row.status() == StockStatus.RECALLED).as("%s at %s after %s", row.lot(), row.place(), step).isEqualTo(inForce.containsKey(row.lotNumber()));
      }
      assertThat(bench.in(() -> house.proof.prove(null, null, null)).differences()).isEmpty();
    }

    private void take(Step step) {
      String number = "N" + step.number();
      String lot = number + "-" + OWNERS.get(step.owner());
      switch (step.act()) {
        case RECEIVE -> {
          bench.in(() -> house.receiveLot.receive(new NewLot(lot, number, "MILK", kg("" + step.kg()), PLACES.get(step.place()), Warehouse.TODAY.plusDays(10), null, "Dairy", OWNERS.get(step.owner()), ReserveClass.COMMERCIAL, null, null), WORKER));
          known.add(lot);
        }
        case MOVE -> move(lot, number, step);
        case RECALL -> recall(number);
        case LIFT -> lift(number);
      }
    }

    private void move(String lot, String number, Step step) {
      Place to = PLACES.get(step.place());
      StockRow row = house.stock.ofLot(lot).stream().filter(each -> !each.place().equals(to)).findFirst().orElse(null);
      if (row == null) return;
      boolean mayGo = !inForce.containsKey(number) || to.equals(Q);
      assertThat(done(() -> house.moveStock.move(new MoveStockCommand(lot, row.place(), to, kg("1"), null), WORKER))).as("%s to %s", lot, to).isEqualTo(mayGo);
    }

    private void recall(String number) {
      boolean isNew = !inForce.containsKey(number) && known.stream().anyMatch(lot -> lot.startsWith(number));
      String id = "C" + count++;
      assertThat(done(() -> dock.bean(OpenRecall.class).open(new NewRecall(id, "glass", RecallSelection.ofNumbers(number)), QA))).isEqualTo(isNew);
      if (isNew) inForce.put(number, id);
    }

    private void lift(String number) {
      String id = inForce.remove(number);
      if (id != null) assertThat(done(() -> dock.bean(LiftRecall.class).lift(id, "nothing found", null, HEAD))).isTrue();
    }

    private boolean done(Runnable work) {
      try {
        bench.in(() -> {
          work.run();
          return true;
        });
        return true;
      } catch (Refusal no) {
        return false;
      }
    }

    private List<String> lots() { return known.stream().sorted().toList(); }

    private void observed(Object event) {
      if (event instanceof StockMoved moved) dock.bean(CatchLateLots.class).on(moved);
    }
  }
}
