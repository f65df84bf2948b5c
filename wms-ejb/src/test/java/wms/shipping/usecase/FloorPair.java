package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.Q;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.Warehouse;
import wms.receiving.NewNotice;
import wms.receiving.usecase.AnnounceGoods;
import wms.shared.Bench;
import wms.shared.Refusal;

/** The real floor and the model of it, side by side: what is done to both is allowed by both or by neither. */
final class FloorPair {
  final Bench bench;
  final Warehouse house;
  final Dock dock;
  final FloorModel model = new FloorModel();
  private int ids;

  FloorPair(Bench bench) {
    this.bench = bench;
    build();
    house = new Warehouse(bench.sql());
    dock = new Dock(house, bench.entities(), bench.sql());
    bench.in(() -> dock.bean(AnnounceGoods.class).announce(new NewNotice("N1", "CJ", "DAIRY", house.clock.instant(), house.clock.instant().plusSeconds(7200), null, null, null, List.of(new NewNotice.Line("MILK", kg("100000"), null, null, null, null, null, null))), WORKER));
    for (int lot = 0; lot < 2; lot++) {
      int number = lot;
      bench.in(() -> house.receiveLot.receive(milk("M" + number, "9", A1, lastDay(number)), WORKER));
      model.move(new LotPlace("L-M" + lot, Place.SUPPLIER), A1, 9);
    }
  }

  private void build() {
    Warehouse.furnish(bench.sql());
    for (String partner : new String[] {"DAIRY", "HOSP"}) bench.sql().update("INSERT INTO partner (code, name_zh, name_en, roles, version) VALUES (?, 'Dairy', 'Dairy', 'SUPPLIER', 1)", partner);
    for (String[] zone : new String[][] {{"CJ-S", "SHIPPING"}, {"CJ-R", "RECEIVING"}}) {
      bench.sql().update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, 'CJ', ?, ?, 'CHILLED', ?, ?, 100, 10000, 1)", zone[0], zone[0], zone[0], zone[1], zone[1]);
      bench.sql().update("INSERT INTO zone_turn (zone_code, turns) VALUES (?, 0)", zone[0]);
    }
    bench.sql().update("UPDATE zone SET zone_use = 'QUARANTINE' WHERE code = 'CJ-Q'");
  }

  static LocalDate lastDay(int lot) { return TODAY.plusDays(8 + lot); }

  /** Of something new. */
  String id(String letter) { return letter + ids++; }

  boolean both(boolean may, Supplier<?> work, Runnable inModel) {
    try {
      bench.in(work);
    } catch (Refusal refusal) {
      assertThat(may).as("refused: %s", refusal.getMessage()).isFalse();
      return false;
    }
    assertThat(may).as("the model says no").isTrue();
    inModel.run();
    return true;
  }

  void served(String order) {
    model.letGo(order, true);
    adopt(order, model.wouldGet(order));
  }

  /** The order got just that; from now on it is known under the numbers that it really has. */
  void adopt(String order, Map<LotPlace, Integer> gets) {
    List<String> staged = bench.in(() -> bench.sql().list(row -> row.text("staged"), "SELECT staged FROM pick_line WHERE order_id = ? AND staged IS NOT NULL", order));
    List<Reservation> made = bench.in(() -> house.reservations.of(Purpose.ORDER, order)).stream().filter(each -> !model.claims.containsKey(each.id()) && !staged.contains(each.id())).toList();
    Map<LotPlace, Integer> got = new TreeMap<>();
    made.forEach(each -> got.merge(goods(each), each.quantity().value().intValueExact(), Integer::sum));
    assertThat(got).as("what %s got", order).isEqualTo(gets);
    made.forEach(each -> model.keep(each.id(), order, goods(each), each.quantity().value().intValueExact()));
  }

  static LotPlace goods(Reservation made) { return new LotPlace(made.lot(), Place.of(made.zone(), made.bin())); }

  static String one(Collection<String> among, int number) { return among.isEmpty() ? null : List.copyOf(among).get(number % among.size()); }
}
