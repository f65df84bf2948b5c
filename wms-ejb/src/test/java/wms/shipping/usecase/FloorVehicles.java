package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.MANAS;
import static wms.inventory.Warehouse.Q;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.shipping.usecase.FloorModel.READY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shared.Bench;
import wms.shipping.Arrival;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryState;
import wms.shipping.OrderStage;
import wms.shipping.ParcelOpening;
import wms.shipping.PutBackWish;
import wms.shipping.ReturnedGoods;
import wms.shipping.StagedGoods;

/** Parcels and the vehicles that carry them, until they have arrived or come back. */
final class FloorVehicles {
  private final FloorPair pair;
  private final Bench bench;
  private final Dock dock;
  private final FloorModel model;

  FloorVehicles(FloorPair pair) {
    this.pair = pair;
    bench = pair.bench;
    dock = pair.dock;
    model = pair.model;
  }

  /** @param kg odd: one of its goods is taken out, else all */
  boolean open(String sscc, int kg) {
    FloorModel.Parcel parcel = model.parcels.get(sscc);
    List<String> out = parcel.contents.stream().sorted().limit(kg % 2 == 1 ? 1 : 9).toList();
    boolean may = !parcel.isOpened && model.orders.get(parcel.order).stage != OrderStage.SHIPPED && (parcel.load == null || model.loads.get(parcel.load).state == DeliveryState.LOADING);
    return pair.both(may, () -> dock.bean(OpenParcel.class).open(sscc, new ParcelOpening(out), WORKER), () -> {
      parcel.load = null;
      model.takeOut(parcel, Set.copyOf(out));
    });
  }

  /** What is said to wait for nobody can be put back, always. */
  boolean putBack(FloorWork work) {
    List<StagedGoods> strays = bench.in(() -> dock.bean(StagingBook.class).at("CJ")).stream().filter(goods -> goods.stray() != null).toList();
    if (strays.isEmpty()) return false;
    StagedGoods stray = strays.get(work.pick() % strays.size());
    bench.in(() -> dock.bean(PutBack.class).put(new PutBackWish(pair.id("B"), null, stray.parcel(), stray.lot(), stray.zone(), stray.bin(), stray.quantity(), A2.zone(), A2.bin(), "as told", null, null), WORKER));
    if (stray.parcel() != null) {
      FloorModel.Parcel parcel = model.parcels.get(stray.parcel());
      model.takeOut(parcel, parcel.contents.stream().filter(id -> model.isReleased(id, stray.lot())).collect(Collectors.toSet()));
    }
    model.move(new LotPlace(stray.lot(), READY), A2, stray.quantity().value().intValueExact());
    return true;
  }

  boolean deliver(String order) {
    String id = pair.id("D");
    return pair.both(model.orders.get(order).isLive(), () -> dock.open(id, order), () -> model.loads.put(id, new FloorModel.Load(order)));
  }

  boolean load(String sscc, int number) {
    FloorModel.Parcel parcel = model.parcels.get(sscc);
    List<String> waiting = model.loads.keySet().stream().filter(each -> model.loads.get(each).order.equals(parcel.order)).toList();
    if (waiting.isEmpty() && !deliver(parcel.order)) return false;
    String id = waiting.isEmpty() ? model.loads.keySet().stream().reduce((first, last) -> last).orElseThrow() : FloorPair.one(number % 4 == 0 ? model.loads.keySet() : waiting, number);
    FloorModel.Load load = model.loads.get(id);
    boolean may = load.state == DeliveryState.LOADING && load.order.equals(parcel.order) && !parcel.isOpened && parcel.load == null && model.mayTravel(parcel);
    return pair.both(may, () -> dock.load(id, sscc), () -> parcel.load = id);
  }

  boolean unloadParcel(String sscc) {
    FloorModel.Parcel parcel = model.parcels.get(sscc);
    if (parcel.load == null) return false;
    return pair.both(model.loads.get(parcel.load).state == DeliveryState.LOADING, () -> dock.bean(LoadParcel.class).unload(parcel.load, sscc, WORKER), () -> parcel.load = null);
  }

  boolean sendAway(String id) {
    FloorModel.Load load = model.loads.get(id);
    return pair.both(load.state == DeliveryState.LOADING, () -> dock.bean(OpenDelivery.class).cancel(id, null, WORKER), () -> {
      model.on(id).forEach(parcel -> model.parcels.get(parcel).load = null);
      load.state = DeliveryState.CANCELLED;
    });
  }

  boolean depart(String id) {
    return pair.both(model.mayDepart(id), () -> dock.depart(id), () -> {
      FloorModel.Load load = model.loads.get(id);
      Map<String, Integer> carried = model.carried(id);
      List<DeliveryLine> lines = bench.in(() -> dock.bean(DeliveryBook.class).delivery(id)).lines();
      assertThat(lines.stream().collect(Collectors.toMap(DeliveryLine::lot, line -> line.quantity().value().intValueExact(), Integer::sum))).isEqualTo(carried);
      model.depart(id);
      lines.forEach(line -> load.lines.put(line.line(), new FloorModel.Line(line.lot(), line.quantity().value().intValueExact())));
    });
  }

  /** Of the first line something may be lost, and the rest harmed. */
  boolean arrive(String id, FloorWork work) {
    FloorModel.Load load = model.loads.get(id);
    boolean may = load.state == DeliveryState.UNDER_WAY;
    int lost = may && work.pick() % 2 == 0 ? Math.min(work.kg(), load.lines.get(1).kg) : 0;
    boolean isHarmed = may && work.pick() % 3 == 0 && lost < load.lines.get(1).kg;
    Arrival arrival = new Arrival(3.0, "MNS-A", "Gul", null, null, may ? List.of(new Arrival.Line(1, kg("" + lost), isHarmed ? kg("1") : null, "fell", null, null)) : List.of());
    return pair.both(may, () -> dock.bean(Arrive.class).arrive(id, arrival, null, WORKER), () -> {
      load.state = DeliveryState.ARRIVED;
      load.lines.get(1).missing = lost;
      if (model.orders.get(load.order).isTransfer) cameToManas(load, lost, isHarmed);
    });
  }

  private void cameToManas(FloorModel.Load load, int lost, boolean isHarmed) {
    load.lines.forEach((number, line) -> {
      LotPlace transit = new LotPlace(line.lot, Place.TRANSIT);
      int gone = number == 1 ? lost : 0;
      if (gone > 0) model.move(transit, Place.LOSS, gone);
      if (gone < line.kg) model.move(transit, MANAS, line.kg - gone);
    });
    if (isHarmed) model.stock.hold(new LotPlace(load.lines.get(1).lot, MANAS), pair.id("harmed"));
  }

  boolean back(String id, int kg) {
    FloorModel.Load load = model.loads.get(id);
    boolean may = load.state == DeliveryState.ARRIVED && !model.orders.get(load.order).isTransfer && kg <= load.lines.get(1).kg - load.lines.get(1).missing;
    return pair.both(may, () -> dock.bean(TakeBack.class).back(id, new ReturnedGoods(1, kg("" + kg), Q.zone(), null, "not wanted"), WORKER), () -> {
      LotPlace apart = new LotPlace(load.lines.get(1).lot, Q);
      load.lines.get(1).missing += kg;
      model.move(new LotPlace(apart.lot(), Place.CONSIGNEE), Q, kg);
      model.stock.hold(apart, pair.id("returned"));
    });
  }
}
