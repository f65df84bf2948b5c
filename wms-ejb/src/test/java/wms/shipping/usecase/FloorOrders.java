package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.shipping.usecase.FloorModel.HALL;
import static wms.shipping.usecase.FloorModel.READY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Actor;
import wms.shared.Bench;
import wms.shared.Right;
import wms.shipping.CrossDockWish;
import wms.shipping.OrderStage;
import wms.shipping.Pick;
import wms.shipping.ShortChoice;
import wms.shipping.ShortPick;

/** Orders from the moment they are placed until their goods are in a parcel. */
final class FloorOrders {
  private static final int MOST_ORDERS = 9;
  private final FloorPair pair;
  private final Bench bench;
  private final Dock dock;
  private final FloorModel model;

  FloorOrders(FloorPair pair) {
    this.pair = pair;
    bench = pair.bench;
    dock = pair.dock;
    model = pair.model;
  }

  private static final Actor HEAD = new Actor("head", "Head", "test", Map.of("CJ", Set.of(Right.SWITCH_MODE)));

  boolean place(FloorWork work) {
    if (model.orders.size() >= MOST_ORDERS) return false;
    String id = "O" + model.orders.size();
    boolean isTransfer = work.lot() == 1;
    bench.in(() -> {
      dock.place(id, isTransfer ? null : "Market", isTransfer ? "MNS" : null, "" + work.kg());
      return id;
    });
    model.orders.put(id, new FloorModel.Trade(work.kg(), isTransfer));
    pair.served(id);
    return true;
  }

  boolean cancel(String order) {
    OrderStage stage = model.orders.get(order).stage;
    return pair.both(stage != OrderStage.SHIPPED, () -> dock.bean(CancelOrder.class).cancel(order, null, WORKER), () -> {
      model.letGo(order, false);
      model.orders.get(order).stage = OrderStage.CANCELLED;
    });
  }

  boolean decide(String order, ShortChoice choice) {
    FloorModel.Trade trade = model.orders.get(order);
    boolean isPart = choice == ShortChoice.SHIP_PART;
    boolean may = trade.isLive() && model.shortBy(order) > 0 && (isPart || model.served(order) > 0);
    return pair.both(may, () -> dock.bean(DecideShortage.class).decide(order, choice, null, WORKER), () -> {
      trade.mayGoInPart = isPart;
      if (!isPart) trade.givenUp += model.shortBy(order);
    });
  }

  boolean allocate(String order) { return pair.both(model.orders.get(order).isLive(), () -> dock.bean(AllocateOrder.class).allocate(order, WORKER), () -> pair.served(order)); }

  boolean shipWhole(String order) {
    boolean may = model.orders.get(order).isLive() && model.shortAfterServing(order) == 0 && !model.servingFor(order).isEmpty() | !model.wouldGet(order).isEmpty();
    return pair.both(may, () -> dock.bean(ShipOrder.class).ship(order, null, WORKER), () -> {
      pair.served(order);
      model.keptFor(order).forEach(id -> model.leave(id, Place.CONSIGNEE));
      model.orders.get(order).stage = OrderStage.SHIPPED;
    });
  }

  boolean park() {
    List<String> parked = bench.in(() -> dock.bean(ParkOrders.class).park("CJ", "switch", HEAD));
    assertThat(parked).containsExactlyInAnyOrderElementsOf(at(OrderStage.LIVE));
    parked.forEach(order -> {
      model.letGo(order, false);
      model.orders.get(order).stage = OrderStage.PARKED;
    });
    return !parked.isEmpty();
  }

  boolean unpark() {
    List<String> parked = at(OrderStage.PARKED);
    assertThat(bench.in(() -> dock.bean(ParkOrders.class).unpark("switch", HEAD))).containsExactlyInAnyOrderElementsOf(parked);
    parked.forEach(order -> model.orders.get(order).stage = OrderStage.LIVE);
    parked.forEach(pair::served);
    return !parked.isEmpty();
  }

  private List<String> at(OrderStage stage) { return model.orders.keySet().stream().filter(order -> model.orders.get(order).stage == stage).toList(); }

  boolean wave(String order) {
    FloorModel.Trade trade = model.orders.get(order);
    boolean isSomethingToFetch = !model.unlistedFor(order).isEmpty() || !model.wouldGet(order).isEmpty();
    return pair.both(trade.isLive() && (trade.mayGoInPart || model.shortAfterServing(order) == 0) && isSomethingToFetch, () -> dock.bean(MakeWave.class).make(new wms.shipping.NewWave(pair.id("V"), "CJ", List.of(order), null), WORKER), () -> {
      pair.served(order);
      model.listed.addAll(model.unlistedFor(order));
    });
  }

  /** All of an order is fetched and packed, as far as it can be. */
  boolean makeReady(String order) {
    if (!wave(order)) return false;
    stops().stream().filter(stop -> order.equals(model.claims.get(stop.reservation()))).forEach(stop -> pick(stop, stop.kg(), false));
    return pack(order);
  }

  private record Stop(String line, String list, String reservation, String lot, Place place, int kg) {}

  private List<Stop> stops() {
    return bench.in(() -> bench.sql().list(row -> new Stop(row.text("id"), row.text("list"), row.text("reservation"), row.text("lot"), Place.parse(row.text("place")), row.decimal("quantity").intValueExact()), "SELECT * FROM pick_line WHERE picked IS NULL ORDER BY id"));
  }

  boolean pick(FloorWork work, boolean isShort) {
    List<Stop> stops = stops();
    if (stops.isEmpty()) return false;
    Stop stop = stops.get(work.pick() % stops.size());
    return pick(stop, isShort ? work.kg() % stop.kg() : stop.kg(), isShort);
  }

  boolean pick(Stop stop, int found, boolean isShort) {
    String order = model.claims.get(stop.reservation());
    boolean may = model.isKept(stop.reservation()) && !model.isHeld(stop.reservation()) && (found == 0 || !model.stock.isHeld(new LotPlace(stop.lot(), READY)));
    String bin = stop.place().bin() == null ? stop.place().zone() : stop.place().bin();
    return pair.both(may, () -> dock.bean(PickGoods.class).pick(stop.list(), stop.line(), new Pick(bin, stop.lot(), kg("" + found), null, isShort ? ShortPick.TOO_FEW : null), WORKER), () -> {
      fetched(stop.reservation(), found);
      if (!isShort) return;
      String count = bench.in(() -> bench.sql().first(row -> row.text("count_id"), "SELECT count_id FROM pick_line WHERE id = ?", stop.line()).orElseThrow());
      model.doubts.put(new LotPlace(stop.lot(), stop.place()), count);
      pair.served(order);
      model.listed.addAll(model.unlistedFor(order));
    });
  }

  private void fetched(String reservation, int kg) {
    model.fetch(reservation, bench.in(() -> bench.sql().first(row -> row.text("staged"), "SELECT staged FROM pick_line WHERE reservation = ? AND staged IS NOT NULL", reservation)).orElse(null), kg);
  }

  boolean crossDock(String order, String lot) {
    LotPlace hall = new LotPlace(lot, HALL);
    String receipt = bench.in(() -> bench.sql().first(row -> row.text("id"), "SELECT id FROM receipt_line WHERE lot = ?", lot)).orElse(null);
    if (receipt == null) return false;
    boolean isWanted = model.unlistedFor(order).stream().anyMatch(id -> model.stock.kept.get(id).goods().equals(hall)) || model.wouldGet(order).containsKey(hall);
    boolean may = model.orders.get(order).isLive() && isWanted && !model.stock.isHeld(new LotPlace(lot, READY));
    return pair.both(may, () -> dock.bean(BringToDoor.class).bring(new CrossDockWish(pair.id("X"), "N1", receipt, order, null), WORKER), () -> {
      pair.served(order);
      List<String> brought = model.unlistedFor(order).stream().filter(id -> model.stock.kept.get(id).goods().equals(hall)).toList();
      brought.forEach(id -> fetched(id, model.kg(id)));
    });
  }

  boolean pack(String order) {
    List<String> goods = model.toPackFor(order);
    List<String> number = new ArrayList<>();
    return pair.both(model.orders.get(order).isLive() && !goods.isEmpty(), () -> number.add(dock.pack(pair.id("P"), order).sscc()), () -> model.parcels.put(number.get(0), new FloorModel.Parcel(order, new HashSet<>(goods))));
  }
}
