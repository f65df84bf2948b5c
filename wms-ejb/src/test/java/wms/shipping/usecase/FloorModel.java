package wms.shipping.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wms.inventory.LedgerModel;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.shipping.DeliveryState;
import wms.shipping.OrderStage;

/** The floor of one facility told in the simplest way, in whole kilograms of one material: lots that sort first expire first. */
final class FloorModel {
  static final Place HALL = Place.of("CJ-R", null);
  static final Place READY = Place.of("CJ-S", null);

  static final class Trade {
    final int wanted;
    final boolean isTransfer;
    int givenUp;
    int gone;
    boolean mayGoInPart;
    OrderStage stage = OrderStage.LIVE;

    Trade(int wanted, boolean isTransfer) {
      this.wanted = wanted;
      this.isTransfer = isTransfer;
    }

    boolean isLive() { return stage == OrderStage.LIVE; }
  }

  static final class Parcel {
    final String order;
    final Set<String> contents;
    String load;
    boolean isOpened;

    Parcel(String order, Set<String> contents) {
      this.order = order;
      this.contents = new HashSet<>(contents);
    }
  }

  static final class Line {
    final String lot;
    final int kg;
    int missing;

    Line(String lot, int kg) {
      this.lot = lot;
      this.kg = kg;
    }
  }

  static final class Load {
    final String order;
    DeliveryState state = DeliveryState.LOADING;
    final Map<Integer, Line> lines = new TreeMap<>();

    Load(String order) { this.order = order; }
  }

  final LedgerModel stock = new LedgerModel();
  final Map<String, Trade> orders = new LinkedHashMap<>();
  /** Which order a reservation is for, whether it still is or not. */
  final Map<String, String> claims = new LinkedHashMap<>();
  /** Reservations of goods that somebody has been sent for. */
  final Set<String> listed = new HashSet<>();
  /** Reservations of goods that were fetched. */
  final Set<String> fetched = new HashSet<>();
  /** What was kept once and is free again. */
  private final Map<String, LedgerModel.Kept> released = new HashMap<>();
  final Map<String, Parcel> parcels = new LinkedHashMap<>();
  final Map<String, Load> loads = new LinkedHashMap<>();
  final Map<LotPlace, String> doubts = new LinkedHashMap<>();
  final Map<String, Integer> underWay = new TreeMap<>();
  int crates;
  private int lines;

  /** What is kept for an order now, held or not. */
  List<String> keptFor(String order) { return stock.kept.keySet().stream().filter(id -> order.equals(claims.get(id))).toList(); }

  List<String> servingFor(String order) { return keptFor(order).stream().filter(id -> !isHeld(id)).toList(); }

  List<String> unlistedFor(String order) { return servingFor(order).stream().filter(id -> !listed.contains(id) && !fetched.contains(id)).toList(); }

  List<String> toPackFor(String order) {
    return keptFor(order).stream().filter(fetched::contains).filter(id -> parcels.values().stream().noneMatch(parcel -> parcel.contents.contains(id))).toList();
  }

  boolean isKept(String reservation) { return stock.kept.containsKey(reservation); }

  boolean isHeld(String reservation) { return stock.isHeld(stock.kept.get(reservation).goods()); }

  int kg(String reservation) { return stock.kept.get(reservation).kg(); }

  int served(String order) { return orders.get(order).gone + servingFor(order).stream().mapToInt(this::kg).sum(); }

  int shortBy(String order) {
    Trade trade = orders.get(order);
    return Math.max(0, trade.wanted - trade.givenUp - served(order));
  }

  /** What an order gets when it is served: what has to be used first, bin by bin. */
  Map<LotPlace, Integer> wouldGet(String order) {
    Map<LotPlace, Integer> gets = new TreeMap<>();
    int missing = shortBy(order);
    for (LotPlace goods : new TreeMap<>(stock.balances).keySet()) {
      int part = isChoice(goods) ? Math.min(missing, stock.free(goods)) : 0;
      if (part > 0) gets.put(goods, part);
      missing -= part;
    }
    return gets;
  }

  int shortAfterServing(String order) { return shortBy(order) - wouldGet(order).values().stream().mapToInt(Integer::intValue).sum(); }

  private boolean isChoice(LotPlace goods) { return goods.place().zone().startsWith("CJ") && !doubts.containsKey(goods); }

  void keep(String reservation, String order, LotPlace goods, int kg) {
    stock.kept.put(reservation, new LedgerModel.Kept(goods, kg));
    claims.put(reservation, order);
  }

  void letGo(String order, boolean heldOnly) { keptFor(order).stream().filter(id -> !heldOnly || isHeld(id)).forEach(this::release); }

  boolean isReleased(String reservation, String lot) { return released.containsKey(reservation) && released.get(reservation).goods().lot().equals(lot); }

  private void release(String reservation) { released.put(reservation, stock.kept.remove(reservation)); }

  void move(LotPlace from, Place to, int kg) {
    if (from.place().isUnderWay()) underWay.merge(from.lot(), -kg, Integer::sum);
    if (to.isUnderWay()) underWay.merge(from.lot(), kg, Integer::sum);
    if (!from.place().equals(to)) stock.move("line" + lines++, from, new LotPlace(from.lot(), to), kg);
  }

  /** @param now the reservation that the goods have where they are made ready, null when nothing was found */
  void fetch(String reservation, String now, int kg) {
    LedgerModel.Kept was = stock.kept.remove(reservation);
    if (now == null) return;
    move(was.goods(), READY, kg);
    keep(now, claims.get(reservation), new LotPlace(was.goods().lot(), READY), kg);
    fetched.add(now);
  }

  void discard(LotPlace goods) {
    stock.kept.entrySet().stream().filter(each -> each.getValue().goods().equals(goods)).map(Map.Entry::getKey).toList().forEach(this::release);
    stock.discard("line" + lines++, goods);
  }

  boolean mayTravel(Parcel parcel) { return parcel.contents.stream().allMatch(id -> isKept(id) && !isHeld(id)); }

  List<String> on(String load) { return parcels.entrySet().stream().filter(each -> load.equals(each.getValue().load)).map(Map.Entry::getKey).toList(); }

  /** Out of the parcel; with the last of its goods its number is used up. */
  void takeOut(Parcel parcel, Set<String> goods) {
    parcel.contents.removeAll(goods);
    parcel.isOpened = parcel.contents.isEmpty();
  }

  boolean mayDepart(String load) {
    Load going = loads.get(load);
    List<String> on = on(load);
    if (going.state != DeliveryState.LOADING || on.isEmpty() || !orders.get(going.order).isLive()) return false;
    if (!on.stream().map(parcels::get).allMatch(this::mayTravel)) return false;
    return orders.get(going.order).mayGoInPart || shortBy(going.order) == 0 && on.stream().mapToInt(parcel -> parcels.get(parcel).contents.size()).sum() == keptFor(going.order).size();
  }

  /** Of each lot. */
  Map<String, Integer> carried(String load) {
    Map<String, Integer> carried = new TreeMap<>();
    on(load).forEach(parcel -> parcels.get(parcel).contents.forEach(id -> carried.merge(stock.kept.get(id).goods().lot(), kg(id), Integer::sum)));
    return carried;
  }

  void depart(String load) {
    Load going = loads.get(load);
    Trade trade = orders.get(going.order);
    List<String> reservations = on(load).stream().flatMap(parcel -> parcels.get(parcel).contents.stream()).toList();
    reservations.forEach(id -> leave(id, trade.isTransfer ? Place.TRANSIT : Place.CONSIGNEE));
    going.state = DeliveryState.UNDER_WAY;
    if (shortBy(going.order) == 0 && keptFor(going.order).isEmpty()) trade.stage = OrderStage.SHIPPED;
  }

  void leave(String reservation, Place to) {
    LedgerModel.Kept goods = stock.kept.remove(reservation);
    orders.get(claims.get(reservation)).gone += goods.kg();
    move(goods.goods(), to, goods.kg());
  }

  /** What should be seen to stand ready, of each lot: all that is there, but for what is on a vehicle and what an order got there that nobody has been sent for. */
  Map<String, Integer> standing() {
    Map<String, Integer> standing = new TreeMap<>();
    stock.filled().forEach((goods, kg) -> { if (goods.place().equals(READY)) standing.put(goods.lot(), kg - notFetched(goods) - loaded(goods, stock.kept) - Math.min(stock.loose(goods), loaded(goods, released))); });
    standing.values().removeIf(kg -> kg == 0);
    return standing;
  }

  private int notFetched(LotPlace goods) { return stock.kept.entrySet().stream().filter(each -> each.getValue().goods().equals(goods) && !fetched.contains(each.getKey())).mapToInt(each -> each.getValue().kg()).sum(); }

  private int loaded(LotPlace goods, Map<String, LedgerModel.Kept> among) {
    return parcels.values().stream().filter(parcel -> parcel.load != null).flatMap(parcel -> parcel.contents.stream()).map(among::get).filter(kept -> kept != null && kept.goods().equals(goods)).mapToInt(LedgerModel.Kept::kg).sum();
  }
}
