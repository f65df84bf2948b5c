package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.kg;
import static wms.shipping.usecase.FloorModel.HALL;
import static wms.shipping.usecase.FloorModel.READY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import wms.inventory.HoldDecision;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.StockFilter;
import wms.inventory.Warehouse;
import wms.shared.Bench;
import wms.shared.Scope;
import wms.shipping.DeliveryState;
import wms.shipping.ShortChoice;
import wms.shipping.StagedGoods;

/** Does each piece of work on the real floor and in the model, and compares the two. */
final class FloorRun {
  private static final List<Place> PLACES = List.of(A1, A2, HALL, READY);
  private final List<Instant> moments = new ArrayList<>();

  private final Bench bench;
  private final Warehouse house;
  private final Dock dock;
  private final FloorModel model;
  private final FloorStock stock;
  private final FloorOrders orders;
  private final FloorVehicles vehicles;

  FloorRun(Bench bench) {
    FloorPair pair = new FloorPair(bench);
    this.bench = bench;
    house = pair.house;
    dock = pair.dock;
    model = pair.model;
    stock = new FloorStock(pair);
    orders = new FloorOrders(pair);
    vehicles = new FloorVehicles(pair);
  }

  /** @return whether it was done */
  boolean step(FloorWork work) {
    house.clock.pass(Duration.ofMinutes(1));
    if (!perform(work)) return false;
    agree(work);
    moments.add(house.clock.instant());
    return true;
  }

  private boolean perform(FloorWork work) {
    LotPlace goods = new LotPlace("L-M" + work.lot(), PLACES.get(work.pick() % PLACES.size()));
    String order = oneOf(model.orders, FloorModel.Trade::isLive, work.pick());
    String parcel = oneOf(model.parcels, each -> (each.load == null) == (work.what() == FloorWork.Do.LOAD), work.pick());
    String load = oneOf(model.loads, each -> each.state == stateFor(work.what()), work.pick());
    return switch (work.what()) {
      case UNLOAD -> stock.unload(work);
      case PUT_AWAY -> stock.putAway(new LotPlace(goods.lot(), HALL), work.pick() % 2 == 0 ? A1 : A2, work.kg());
      case ORDER -> orders.place(work);
      case CANCEL -> order != null && orders.cancel(order);
      case SHIP_PART -> order != null && orders.decide(order, ShortChoice.SHIP_PART);
      case GIVE_UP -> order != null && orders.decide(order, ShortChoice.GIVE_UP_REST);
      case ALLOCATE -> order != null && orders.allocate(order);
      case SHIP_WHOLE -> order != null && orders.shipWhole(order);
      case PARK -> orders.park();
      case UNPARK -> orders.unpark();
      case MAKE_READY -> order != null && orders.makeReady(order);
      case WAVE -> order != null && orders.wave(order);
      case PICK -> orders.pick(work, false);
      case SHORT_PICK -> orders.pick(work, true);
      case COUNT -> stock.count(work);
      case CROSS_DOCK -> order != null && orders.crossDock(order, "L-M" + work.lot());
      case PACK -> order != null && orders.pack(order);
      case OPEN_PARCEL -> parcel != null && vehicles.open(parcel, work.kg());
      case PUT_BACK -> vehicles.putBack(work);
      case DELIVERY -> order != null && vehicles.deliver(order);
      case LOAD -> parcel != null && vehicles.load(parcel, work.kg());
      case UNLOAD_PARCEL -> parcel != null && vehicles.unloadParcel(parcel);
      case SEND_AWAY -> load != null && vehicles.sendAway(load);
      case DEPART -> load != null && vehicles.depart(load);
      case ARRIVE -> load != null && vehicles.arrive(load, work);
      case RETURN -> load != null && vehicles.back(load, work.kg());
      case HOLD -> stock.hold(goods);
      case RELEASE -> stock.decide(work, HoldDecision.RELEASE);
      case DISCARD -> stock.decide(work, HoldDecision.DISCARD);
      case CRATES_OUT -> stock.crates(work.kg());
      case CRATES_BACK -> stock.crates(-work.kg());
    };
  }

  private void agree(FloorWork work) {
    Map<LotPlace, Integer> balances = new TreeMap<>();
    bench.in(() -> house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 100)).forEach(row -> {
      LotPlace goods = new LotPlace(row.lot(), row.place());
      balances.put(goods, row.balance().value().intValueExact());
      assertThat(row.free().value().intValueExact()).as("free of %s after %s", goods, work).isEqualTo(model.stock.free(goods));
      assertThat(row.held().isPositive()).as("%s held after %s", goods, work).isEqualTo(model.stock.isHeld(goods));
    });
    assertThat(balances).as("balances after %s", work).isEqualTo(new TreeMap<>(model.stock.filled()));
    model.orders.keySet().forEach(order -> assertThat(dock.bean(OrderBook.class).order(order).lines().get(0).shortBy().value().intValueExact()).as("%s short after %s", order, work).isEqualTo(model.shortBy(order)));
    assertThat(staged()).as("seen to stand ready after %s", work).isEqualTo(model.standing());
    agreeUnderWay(work);
    assertThat(dock.bean(CrateBook.class).balances("HOSP", Scope.EVERYWHERE)).as("crates after %s", work).allMatch(each -> each.has() == model.crates);
    assertThat(bench.in(() -> house.proof.prove(null, null, null)).differences()).as("proof after %s", work).isEmpty();
    if (!moments.isEmpty()) assertThat(bench.in(() -> house.proof.prove(null, null, null, moments.get(work.pick() % moments.size()))).differences()).as("proof of an earlier moment after %s", work).isEmpty();
  }

  private void agreeUnderWay(FloorWork work) {
    Map<String, Integer> underWay = new TreeMap<>();
    bench.in(() -> dock.bean(GoodsUnderWay.class).inTransit(null, Scope.EVERYWHERE)).rows().forEach(row -> underWay.merge(row.lot(), row.quantity().value().intValueExact(), Integer::sum));
    Map<String, Integer> expected = new TreeMap<>(model.underWay);
    expected.values().removeIf(kg -> kg == 0);
    assertThat(underWay).as("under way after %s", work).isEqualTo(expected);
  }

  private Map<String, Integer> staged() {
    Map<String, Integer> staged = new TreeMap<>();
    for (StagedGoods goods : bench.in(() -> dock.bean(StagingBook.class).at("CJ"))) staged.merge(goods.lot(), goods.quantity().value().intValueExact(), Integer::sum);
    return staged;
  }

  private static DeliveryState stateFor(FloorWork.Do what) {
    return what == FloorWork.Do.RETURN ? DeliveryState.ARRIVED : what == FloorWork.Do.ARRIVE ? DeliveryState.UNDER_WAY : DeliveryState.LOADING;
  }

  /** Mostly one with which something can be done. */
  private static <T> String oneOf(Map<String, T> all, Predicate<T> isLikely, int number) {
    List<String> likely = all.keySet().stream().filter(id -> isLikely.test(all.get(id))).toList();
    return FloorPair.one(likely.isEmpty() || number % 7 == 0 ? all.keySet() : likely, number);
  }
}
