package wms.dispatch.domain;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wms.dispatch.PlanShipment;
import wms.dispatch.Road;

/**
 * Asks, at the moment of approval, whether the ways that a plan counts on are still open. A plan keeps no ways, but how long they take: where
 * the open roads take longer now, the road to name is the closed one that would make them as quick again.
 */
public final class RoadCheck {
  /** Ways are planned in whole seconds. */
  private static final double ROUNDING_MINUTES = 1 / 60.0;

  private final List<Road> roads;
  private final RoadNetwork network;

  public RoadCheck(List<Road> roads) {
    this.roads = roads;
    this.network = new RoadNetwork(roads);
  }

  /** Names of the roads that were closed since, sorted. */
  public List<String> closed(List<PlanShipment> shipments) {
    return shipments.stream().filter(Predicate.not(this::isAsQuick)).flatMap(this::missed).distinct().sorted().toList();
  }

  private boolean isAsQuick(PlanShipment s) { return isAsQuick(network.open(s.from(), s.to()), s); }

  private static boolean isAsQuick(Way way, PlanShipment s) {
    return way != null && way.minutes() <= Duration.between(s.departure(), s.arrival()).toMillis() / 60_000.0 + ROUNDING_MINUTES;
  }

  private Stream<String> missed(PlanShipment s) {
    List<String> alone = roads.stream().filter(road -> road.closed() && isAsQuick(ifOpen(road).open(s.from(), s.to()), s)).map(Road::name).toList();
    return alone.isEmpty() ? severalMissed(s).stream() : alone.stream();
  }

  private RoadNetwork ifOpen(Road closed) {
    return new RoadNetwork(roads.stream().map(road -> road.equals(closed) ? new Road(road.from(), road.to(), road.minutes(), road.km(), false) : road).toList());
  }

  private List<String> severalMissed(PlanShipment s) {
    Way way = network.ifAllOpen(s.from(), s.to());
    return way == null ? List.of(s.from() + "-" + s.to()) : way.closedRoads();
  }
}
