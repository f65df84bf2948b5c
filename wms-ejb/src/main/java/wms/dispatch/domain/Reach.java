package wms.dispatch.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.dispatch.Goods;
import wms.dispatch.LimitCode;
import wms.dispatch.Need;
import wms.dispatch.Situation;
import wms.dispatch.SupplySource;

/** Which source can serve which need, and what stands against it where it cannot. */
final class Reach {
  /** A source looked at from one need over one way. */
  record Verdict(SourceStock stock, Need need, Way way, Instant departure, Instant arrival, long freshUntil, Fleet.Pool pool, double tripHours,
      List<LimitCode> against) {
    boolean isPossible() { return against.isEmpty(); }

    /** Goods must not be out of date when they arrive, even for a need that asks for nothing more. */
    long arrivalDay() { return freshUntil - need.minimumLifeDays(); }
  }

  final Situation situation;
  final Fleet fleet;
  final RoadNetwork roads;
  private final Map<String, Goods> goods = new HashMap<>();
  private final Map<String, List<SourceStock>> sourcesOf = new HashMap<>();

  Reach(Situation situation) {
    this.situation = situation;
    fleet = new Fleet(situation.vehicles());
    roads = new RoadNetwork(situation.roads());
    situation.goods().forEach(g -> goods.put(g.material(), g));
    for (SupplySource s : situation.sources()) {
      SourceStock stock = stock(s);
      if (!stock.isEmpty()) sourcesOf.computeIfAbsent(s.material(), m -> new ArrayList<>()).add(stock);
    }
  }

  Goods goods(String material) { return goods.get(material); }

  SourceStock stock(SupplySource source) {
    return new SourceStock(source, goods(source.material()).step(), LocalDate.ofInstant(situation.now(), situation.zone()));
  }

  /** Sources with something usable, closed reserves among them. */
  List<SourceStock> sources(String material) { return sourcesOf.getOrDefault(material, List.of()); }

  /** Over open roads, or null when there is no way. */
  Verdict judge(SourceStock stock, Need need) {
    Way way = roads.open(stock.source.facility(), need.point());
    return way == null ? null : judge(stock, need, way);
  }

  Verdict judge(SourceStock stock, Need need, Way way) {
    SupplySource source = stock.source;
    Instant departure = situation.now();
    Instant arrival = departure.plusSeconds((long) Math.ceil(way.minutes() * 60 - 1e-6));
    long freshUntil = LocalDate.ofInstant(arrival, situation.zone()).toEpochDay() + need.minimumLifeDays();
    boolean atTheDoor = source.facility().equals(need.point());
    Fleet.Pool pool = atTheDoor ? null : fleet.pool(source.facility(), goods(source.material()).temperatureClass());
    double tripHours = atTheDoor ? 0 : (2 * way.minutes() + situation.rules().handlingMinutes()) / 60;
    List<LimitCode> against = new ArrayList<>(0);
    if (!source.opened()) against.add(LimitCode.RESERVE_NOT_OPENED);
    if (!way.closedRoads().isEmpty()) against.add(LimitCode.ROAD_CLOSED);
    if (arrival.isAfter(need.deadline())) against.add(LimitCode.DEADLINE_TOO_TIGHT);
    if (!atTheDoor && pool == null) against.add(LimitCode.NO_VEHICLE_OF_CLASS);
    if (pool != null && tripHours > pool.longestHours() + 1e-9) against.add(LimitCode.TRIP_TOO_LONG);
    if (!stock.has(freshUntil)) against.add(LimitCode.REMAINING_LIFE_TOO_SHORT);
    return new Verdict(stock, need, way, departure, arrival, freshUntil, pool, tripHours, against);
  }
}
