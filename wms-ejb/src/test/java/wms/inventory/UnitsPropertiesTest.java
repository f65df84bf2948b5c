package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import wms.inventory.usecase.DivideUnit;
import wms.inventory.usecase.MakeUnit;
import wms.inventory.usecase.MoveUnit;
import wms.inventory.usecase.NestUnits;
import wms.inventory.usecase.PackUnit;
import wms.inventory.usecase.SsccSettings;
import wms.shared.Bench;
import wms.shared.Refusal;
import wms.shared.TestDatabase;
import wms.shared.Wired;

/** Whatever is packed, nested, moved or thrown away, in whatever order: what stands on units is what the model says, and always a part of the balance at its place. */
class UnitsPropertiesTest {
  private static final List<Place> PLACES = List.of(A1, A2, B);

  enum Do { RECEIVE, MOVE, MAKE, PUT, TAKE, NEST, TAKE_OFF, MOVE_UNIT, SPLIT, MERGE, APART, DISCARD }

  record Step(Do what, int lot, int place, int other, int unit, int second, int kg) {}

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED) void unitsAreAPartOfTheBalanceOnDerby(@ForAll("work") List<Step> work) { compare(TestDatabase.DERBY, work); }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF) void unitsAreAPartOfTheBalanceOnPostgres(@ForAll("work") List<Step> work) { compare(TestDatabase.POSTGRESQL, work); }

  @Provide Arbitrary<List<Step>> work() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 2);
    Arbitrary<Integer> pick = Arbitraries.integers().between(0, 99);
    return Combinators.combine(Arbitraries.of(Do.class), Arbitraries.integers().between(0, 1), small, small, pick, pick, Arbitraries.integers().between(1, 6)).as(Step::new).list().ofMinSize(15).ofMaxSize(50);
  }

  private static void compare(TestDatabase kind, List<Step> work) {
    try (Bench bench = Bench.on(kind)) {
      Run run = new Run(bench);
      work.forEach(run::step);
    }
  }

  private static final class Run {
    private final Bench bench;
    private final Warehouse house;
    private final Wired wired;
    private final UnitsModel model = new UnitsModel();
    private final List<String> ssccs = new ArrayList<>();

    Run(Bench bench) {
      this.bench = bench;
      Warehouse.furnish(bench.sql());
      house = new Warehouse(bench.sql());
      wired = new Wired(bench.entities(), bench.sql(), house.clock).with(SsccSettings.class, new SsccSettings("6901234"));
      for (int lot = 0; lot < 2; lot++) receive(lot, 0, 12);
      make(0);
      make(0);
    }

    void step(Step s) {
      house.clock.pass(Duration.ofSeconds(1));
      UnitsModel.Unit unit = model.units.get(s.unit() % model.units.size());
      UnitsModel.Unit second = model.units.get(s.second() % model.units.size());
      String sscc = ssccs.get(s.unit() % model.units.size());
      String other = ssccs.get(s.second() % model.units.size());
      UnitGoods goods = new UnitGoods("L-M" + s.lot(), kg("" + s.kg()), null);
      switch (s.what()) {
        case RECEIVE -> receive(s.lot(), s.place(), s.kg());
        case MOVE -> both(s, () -> model.move(s.lot(), s.place(), s.other(), s.kg()), () -> house.moveStock.move(new MoveStockCommand("L-M" + s.lot(), PLACES.get(s.place()), PLACES.get(s.other()), kg("" + s.kg()), null), WORKER));
        case MAKE -> make(s.place());
        case PUT -> both(s, () -> model.put(unit, s.lot(), s.kg()), () -> wired.bean(PackUnit.class).put(sscc, goods, WORKER));
        case TAKE -> both(s, () -> model.take(unit, s.lot(), s.kg()), () -> wired.bean(PackUnit.class).takeOff(sscc, goods, WORKER));
        case NEST -> both(s, () -> model.nest(unit, second), () -> wired.bean(NestUnits.class).putOn(sscc, other, WORKER));
        case TAKE_OFF -> both(s, () -> model.takeOff(unit), () -> wired.bean(NestUnits.class).takeOff(sscc, WORKER));
        case MOVE_UNIT -> both(s, () -> model.move(unit, s.place()), () -> wired.bean(MoveUnit.class).move(sscc, PLACES.get(s.place()), WORKER));
        case SPLIT -> split(s, unit, sscc, goods);
        case MERGE -> both(s, () -> model.merge(unit, second), () -> wired.bean(DivideUnit.class).merge(sscc, other, WORKER));
        case APART -> both(s, () -> model.apart(unit), () -> wired.bean(DivideUnit.class).takeApart(sscc, WORKER));
        case DISCARD -> discard(s.lot(), s.place());
      }
      agree(s);
    }

    private void receive(int lot, int place, int kg) {
      bench.in(() -> house.receiveLot.receive(milk("M" + lot, "" + kg, PLACES.get(place)), WORKER));
      model.bring(lot, place, kg);
    }

    private void make(int place) {
      ssccs.add(bench.in(() -> wired.bean(MakeUnit.class).make(new NewUnit("u" + ssccs.size(), UnitKind.PALLET, PLACES.get(place)), WORKER)).sscc());
      model.units.add(new UnitsModel.Unit(place));
    }

    private void split(Step s, UnitsModel.Unit unit, String sscc, UnitGoods goods) {
      String id = "s" + ssccs.size();
      both(s, () -> model.split(unit, s.lot(), s.kg()), () -> {
        UnitView made = wired.bean(DivideUnit.class).split(sscc, id, UnitKind.BOX, List.of(goods), WORKER);
        ssccs.add(made.sscc());
        return made;
      });
    }

    private void discard(int lot, int place) {
      LotPlace goods = new LotPlace("L-M" + lot, PLACES.get(place));
      List<Hold> placed = bench.in(() -> house.holdLots.hold(new HoldRequest(List.of(goods), "QUALITY", "x" + ssccs.size() + lot + place + house.clock.millis(), null), SYSTEM));
      if (placed.isEmpty()) return;
      bench.in(() -> house.decideHold.decide(new HoldVerdict(placed.get(0).id(), HoldDecision.DISCARD, "bad", null, null), WORKER));
      model.discard(lot, place);
    }

    private <T> void both(Step s, BooleanSupplier inModel, Supplier<T> work) {
      boolean may = inModel.getAsBoolean();
      try {
        bench.in(work);
        assertThat(may).as("the model says no to %s", s).isTrue();
      } catch (Refusal refusal) {
        assertThat(may).as("%s was refused: %s", s, refusal.getMessage()).isFalse();
      }
    }

    private void agree(Step s) {
      for (int lot = 0; lot < 2; lot++)
        for (int place = 0; place < PLACES.size(); place++) {
          Object[] key = {"L-M" + lot, PLACES.get(place).code()};
          assertThat(number("SELECT COALESCE(SUM(balance), 0) AS n FROM stock_balance WHERE lot = ? AND place = ?", key)).as("balance after %s", s).isEqualTo(model.balance(lot, place));
          assertThat(number("SELECT COALESCE(SUM(on_units), 0) AS n FROM stock_balance WHERE lot = ? AND place = ?", key)).as("on units after %s", s).isEqualTo(model.onUnits(lot, place));
          assertThat(number("SELECT COALESCE(SUM(c.quantity), 0) AS n FROM unit_content c JOIN handling_unit u ON u.sscc = c.sscc WHERE c.lot = ? AND u.place = ?", key)).as("contents after %s", s).isEqualTo(model.onUnits(lot, place));
        }
      assertThat(number("SELECT COUNT(*) AS n FROM handling_unit u JOIN handling_unit p ON p.sscc = u.parent WHERE p.place <> u.place")).as("apart after %s", s).isZero();
      assertThat(bench.in(() -> house.proof.prove(null, null, null)).differences()).as("proof after %s", s).isEmpty();
    }

    private int number(String select, Object... params) { return bench.sql().first(row -> row.decimal("n").intValueExact(), select, params).orElseThrow(); }
  }
}
