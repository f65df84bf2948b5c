package wms.shipping.usecase;

import static wms.inventory.Warehouse.COUNTER;
import static wms.inventory.Warehouse.SECOND;
import static wms.inventory.Warehouse.SYSTEM;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.shipping.usecase.FloorModel.HALL;

import java.util.List;
import java.util.Set;
import wms.inventory.CountApproval;
import wms.inventory.CountEntry;
import wms.inventory.CountLineView;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.HoldRequest;
import wms.inventory.HoldVerdict;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.Warehouse;
import wms.receiving.Grade;
import wms.receiving.PutAwayWish;
import wms.receiving.Unloaded;
import wms.receiving.usecase.PutInPlace;
import wms.receiving.usecase.Unload;
import wms.shared.Bench;
import wms.shared.Scope;
import wms.shipping.CrateKind;
import wms.shipping.NewCrateMove;

/** What comes in, is put away, held, counted and thrown away; and crates. */
final class FloorStock {
  private final FloorPair pair;
  private final Bench bench;
  private final Warehouse house;
  private final Dock dock;
  private final FloorModel model;

  FloorStock(FloorPair pair) {
    this.pair = pair;
    bench = pair.bench;
    house = pair.house;
    dock = pair.dock;
    model = pair.model;
  }

  boolean unload(FloorWork work) {
    bench.in(() -> dock.bean(Unload.class).unload("N1", new Unloaded(pair.id("R"), 1, "MILK", "M" + work.lot(), FloorPair.lastDay(work.lot()), null, kg("" + work.kg()), null, HALL.zone(), null, null, null, null, Grade.A, null, null, null, null, null), WORKER));
    model.move(new LotPlace("L-M" + work.lot(), Place.SUPPLIER), HALL, work.kg());
    return true;
  }

  boolean putAway(LotPlace from, Place to, int kg) {
    return pair.both(model.stock.loose(from) >= kg, () -> dock.bean(PutInPlace.class).put(new PutAwayWish(pair.id("W"), null, from.lot(), from.place().zone(), null, kg("" + kg), to.zone(), to.bin(), "as told", null, null), WORKER),
        () -> model.move(from, to, kg));
  }

  /** All is as the books say. */
  boolean count(FloorWork work) {
    String count = FloorPair.one(model.doubts.values(), work.pick());
    if (count == null) return false;
    List<CountLineView> lines = bench.in(() -> house.counts.lines(count, null, 50, SECOND));
    for (CountLineView line : lines)
      bench.in(() -> house.countGoods.count(count, new CountEntry(null, line.lot(), line.place(), kg("" + model.stock.balance(new LotPlace(line.lot(), line.place()))), null), COUNTER));
    bench.in(() -> house.closeCount.approve(new CountApproval(count, "seen", Set.of(), null), SECOND));
    model.doubts.values().removeIf(count::equals);
    return true;
  }

  boolean hold(LotPlace goods) {
    String cause = pair.id("E");
    bench.in(() -> house.holdLots.hold(new HoldRequest(List.of(goods), "QUALITY", cause, null), SYSTEM));
    model.stock.hold(goods, cause);
    return model.stock.isHeld(goods);
  }

  boolean decide(FloorWork work, HoldDecision decision) {
    List<Hold> open = holds().stream().filter(hold -> hold.facility().equals("CJ")).toList();
    if (open.isEmpty()) return false;
    LotPlace goods = goods(open.get(work.pick() % open.size()));
    for (Hold hold : open.stream().filter(each -> goods(each).equals(goods)).limit(decision == HoldDecision.DISCARD ? 1 : open.size()).toList())
      bench.in(() -> house.decideHold.decide(new HoldVerdict(hold.id(), decision, "seen", null, null), WORKER));
    if (decision == HoldDecision.DISCARD) model.discard(goods);
    else model.stock.held.removeIf(cause -> cause.goods().equals(goods));
    return true;
  }

  private List<Hold> holds() { return bench.in(() -> house.holds.holds(null, true, Scope.EVERYWHERE, null, 100)); }

  private static LotPlace goods(Hold hold) { return new LotPlace(hold.lot(), Place.of(hold.zone(), hold.bin())); }

  boolean crates(int pieces) {
    return pair.both(model.crates + pieces >= 0, () -> dock.bean(MoveCrates.class).move(new NewCrateMove(pair.id("C"), "HOSP", "CJ", CrateKind.CRATE, pieces, null, null), WORKER), () -> model.crates += pieces);
  }
}
