package wms.dispatch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Everything a plan is made from, at one moment.
 *
 * @param zone where the dates of expiry are read
 * @param places codes of facilities and points that roads may join
 */
public record Situation(Instant now, ZoneId zone, PlanningRules rules, Set<String> places, List<Goods> goods, List<SupplySource> sources,
    List<ExcludedStock> excluded, List<Need> needs, List<Road> roads, List<FleetVehicle> vehicles) {
  public Situation {
    places = Set.copyOf(places);
    goods = List.copyOf(goods);
    sources = List.copyOf(sources);
    excluded = List.copyOf(excluded);
    needs = List.copyOf(needs);
    roads = List.copyOf(roads);
    vehicles = List.copyOf(vehicles);
  }
}
