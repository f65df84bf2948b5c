package wms.emergency.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import wms.catalogue.TemperatureClass;
import wms.emergency.Level;
import wms.emergency.NewIncident;
import wms.emergency.ReversalCommand;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchWish;
import wms.facilities.Facility;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;
import wms.facilities.Zone;
import wms.facilities.ZoneUse;
import wms.inventory.TestClock;
import wms.shared.Actor;
import wms.shared.Bench;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.shipping.NewOrder;
import wms.shipping.usecase.CancelOrder;
import wms.shipping.usecase.OrdersToPark;
import wms.shipping.usecase.PlaceOrder;

/** One base with one zone and its orders, beside a model of it: every step is done to both, and then they must agree. */
final class SwitchRun {
  /** What people do. A pick chooses among what there is. */
  sealed interface Step {
    record Switch(Mode target) implements Step {}

    record Revert(int pick) implements Step {}

    record Place() implements Step {}

    record Cancel(int pick) implements Step {}

    record Rearrange(ZoneUse use) implements Step {}
  }

  private static final class Made {
    final String id;
    final Mode from;
    final ZoneUse before;
    final ZoneUse after;
    boolean reverted;

    Made(String id, Mode from, ZoneUse before, ZoneUse after) {
      this.id = id;
      this.from = from;
      this.before = before;
      this.after = after;
    }
  }

  private static final Actor BOSS = Actor.system("test");
  private final Bench bench;
  private final Wired house;
  private final List<Made> made = new ArrayList<>();
  private final TreeSet<String> live = new TreeSet<>();
  private final TreeSet<String> parked = new TreeSet<>();
  private Mode mode = Mode.NORMAL;
  private ZoneUse use = ZoneUse.STORAGE;

  SwitchRun(Bench bench) {
    this.bench = bench;
    EntityManager entities = bench.entities();
    house = new Wired(entities, bench.sql(), new TestClock(Instant.parse("2026-11-22T04:00:00Z"))).with(Event.class, Fired.event());
    bench.in(() -> {
      entities.persist(new Facility("CJ", FacilityKind.DUAL_USE_BASE, Names.of("CJ", "CJ"), "昌吉市", "Bureau", 44, 87, ZoneId.of("Asia/Urumqi")));
      entities.flush();
      entities.persist(new Zone("CJ-A", "CJ", Names.of("A", "A"), TemperatureClass.AMBIENT, ZoneUse.STORAGE, ZoneUse.HANDOVER, BigDecimal.TEN, BigDecimal.TEN));
      return null;
    });
    bench.sql().update("INSERT INTO material (code, name_zh, name_en, unit, temperature_class, mass_kg, volume_m3, step, version) VALUES ('TENT', 'T', 'T', 'pcs', 'AMBIENT', 1, 1, 1, 1)");
    bench.in(() -> house.bean(OpenIncident.class).open(new NewIncident("flood", "Flood", "CJ", Level.II, null, null), BOSS));
  }

  void go(Step step) {
    if (step instanceof Step.Switch wish) turn(wish.target());
    else if (step instanceof Step.Revert back && !made.isEmpty()) revert(made.get(back.pick() % made.size()));
    else if (step instanceof Step.Place) place();
    else if (step instanceof Step.Cancel gone && !live.isEmpty()) cancel(new ArrayList<>(live).get(gone.pick() % live.size()));
    else if (step instanceof Step.Rearrange other) rearrange(other.use());
    agree();
  }

  private void turn(Mode target) {
    String id = "s" + made.size();
    boolean may = mode.mayBecome(target);
    String token = bench.in(() -> house.bean(PreviewSwitch.class).preview(new SwitchWish("CJ", target, "flood"), BOSS)).token();
    assertThat(done(() -> house.bean(SwitchMode.class).make(new SwitchCommand(id, "CJ", target, "flood", token, "Test"), BOSS))).isEqualTo(may);
    if (!may) return;
    ZoneUse next = ModelOf.use(target);
    made.add(new Made(id, mode, use, next));
    become(target, next);
  }

  private void revert(Made which) {
    Made newest = made.stream().filter(m -> !m.reverted).reduce((a, b) -> b).orElse(null);
    boolean again = which.reverted;
    boolean may = again || which == newest && use == which.after;
    assertThat(done(() -> house.bean(RevertSwitch.class).revert(which.id, new ReversalCommand("Test", null), BOSS))).isEqualTo(may);
    if (!may || again) return;
    which.reverted = true;
    become(which.from, which.before);
  }

  private void become(Mode next, ZoneUse nextUse) {
    if (ModelOf.parks(next) && !ModelOf.parks(mode)) move(live, parked);
    if (!ModelOf.parks(next) && ModelOf.parks(mode)) move(parked, live);
    mode = next;
    use = nextUse;
  }

  private static void move(TreeSet<String> from, TreeSet<String> to) {
    to.addAll(from);
    from.clear();
  }

  private void place() {
    NewOrder order = NewOrder.of(null, "CJ", "Shop", 3, List.of(NewOrder.Line.of("TENT", Quantity.of("1", "pcs"))), 0);
    (ModelOf.parks(mode) ? parked : live).add(bench.in(() -> house.bean(PlaceOrder.class).place(order, BOSS)).number());
  }

  private void cancel(String number) {
    String id = bench.sql().list(row -> row.text("id"), "SELECT id FROM trade_order WHERE seq = ?", Long.parseLong(number.substring(number.indexOf('-') + 1))).get(0);
    bench.in(() -> house.bean(CancelOrder.class).cancel(id, null, BOSS));
    live.remove(number);
  }

  private void rearrange(ZoneUse other) {
    bench.sql().update("UPDATE zone SET zone_use = ?, version = version + 1 WHERE code = 'CJ-A'", other);
    use = other;
  }

  private void agree() {
    FacilityBook book = house.bean(FacilityBook.class);
    assertThat(book.facility("CJ").mode()).isEqualTo(mode);
    assertThat(book.zone("CJ-A").use()).isEqualTo(use);
    assertThat(house.bean(OrdersToPark.class).open("CJ")).containsExactlyInAnyOrderElementsOf(live);
    assertThat(house.bean(OrdersToPark.class).parked("mode:CJ")).containsExactlyInAnyOrderElementsOf(parked);
    assertThat(house.bean(SwitchBook.class).list("CJ", null, null, Scope.EVERYWHERE, 100)).hasSize(made.size());
  }

  private boolean done(Supplier<?> act) {
    try {
      bench.in(act);
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  /** What the model knows of modes, told without the code under test. */
  private static final class ModelOf {
    static boolean parks(Mode mode) { return mode == Mode.EMERGENCY || mode == Mode.RECOVERY; }

    static ZoneUse use(Mode mode) { return parks(mode) ? ZoneUse.HANDOVER : ZoneUse.STORAGE; }
  }
}
