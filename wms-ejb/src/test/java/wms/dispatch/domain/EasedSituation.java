package wms.dispatch.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import wms.dispatch.FleetVehicle;
import wms.dispatch.Limit;
import wms.dispatch.Need;
import wms.dispatch.Road;
import wms.dispatch.Situation;
import wms.dispatch.SupplyKind;
import wms.dispatch.SupplyLot;
import wms.dispatch.SupplySource;

/** The same situation with one named limit eased, and nothing else. */
final class EasedSituation {
  private EasedSituation() {}

  static Situation of(Situation s, Need need, Limit limit) {
    String facility = limit.params().get("facility");
    return switch (limit.code()) {
      case STOCK_EXHAUSTED -> sources(s, x -> x.id().equals(limit.params().get("source")) ? with(x, x.opened(), new SupplyLot("MORE", BigDecimal.TEN, null)) : x);
      case RESERVE_NOT_OPENED -> sources(s, x -> x.id().equals(limit.params().get("source")) ? with(x, true) : x);
      case VEHICLE_HOURS -> vehicles(s, v -> v.home().equals(facility) && v.temperatureClass().equals(limit.params().get("class")) ? new FleetVehicle(v.code(), v.home(), v.temperatureClass(), v.capacityKg(), v.capacityM3(), v.hours() * 1.05) : v);
      case NO_VEHICLE_OF_CLASS, TRIP_TOO_LONG -> plusVehicle(s, facility, limit.params().get("class"), Double.parseDouble(limit.params().get("tripMinutes")) / 60 + 1);
      case DEADLINE_TOO_TIGHT -> needs(s, n -> n.id().equals(need.id()) ? new Need(n.id(), n.point(), n.material(), n.quantity(), n.weight(), Instant.parse(limit.params().get("arrival")), n.minimumLifeDays()) : n);
      case REMAINING_LIFE_TOO_SHORT -> needs(s, n -> n.id().equals(need.id()) ? new Need(n.id(), n.point(), n.material(), n.quantity(), n.weight(), n.deadline(), 0) : n);
      case ROAD_CLOSED -> roads(s, Set.copyOf(Arrays.asList(limit.params().get("roads").split(", "))));
      case HELD_STOCK -> plusSource(s, facility, need.material(), new BigDecimal(limit.params().get("quantity")));
      case NO_STOCK_ANYWHERE -> plusSource(s, need.point(), need.material(), BigDecimal.TEN);
      default -> throw new AssertionError("never named alone here: " + limit);
    };
  }

  private static SupplySource with(SupplySource x, boolean opened, SupplyLot... more) {
    List<SupplyLot> lots = new ArrayList<>(x.lots());
    lots.addAll(List.of(more));
    return new SupplySource(x.id(), x.facility(), x.material(), x.kind(), opened, x.unitCost(), lots);
  }

  private static Situation plusSource(Situation s, String facility, String material, BigDecimal quantity) {
    List<SupplySource> all = new ArrayList<>(s.sources());
    all.add(new SupplySource("MORE", facility, material, SupplyKind.COMMERCIAL, true, BigDecimal.ZERO, List.of(new SupplyLot("MORE", quantity, null))));
    return new Situation(s.now(), s.zone(), s.rules(), s.places(), s.goods(), all, s.excluded(), s.needs(), s.roads(), s.vehicles());
  }

  private static Situation plusVehicle(Situation s, String home, String temperatureClass, double hours) {
    List<FleetVehicle> all = new ArrayList<>(s.vehicles());
    all.add(new FleetVehicle("MORE", home, temperatureClass, 5000, 20, hours));
    return new Situation(s.now(), s.zone(), s.rules(), s.places(), s.goods(), s.sources(), s.excluded(), s.needs(), s.roads(), all);
  }

  private static Situation sources(Situation s, UnaryOperator<SupplySource> change) {
    return new Situation(s.now(), s.zone(), s.rules(), s.places(), s.goods(), s.sources().stream().map(change).toList(), s.excluded(), s.needs(), s.roads(), s.vehicles());
  }

  private static Situation needs(Situation s, UnaryOperator<Need> change) {
    return new Situation(s.now(), s.zone(), s.rules(), s.places(), s.goods(), s.sources(), s.excluded(), s.needs().stream().map(change).toList(), s.roads(), s.vehicles());
  }

  private static Situation vehicles(Situation s, UnaryOperator<FleetVehicle> change) {
    return new Situation(s.now(), s.zone(), s.rules(), s.places(), s.goods(), s.sources(), s.excluded(), s.needs(), s.roads(), s.vehicles().stream().map(change).toList());
  }

  private static Situation roads(Situation s, Set<String> opened) {
    List<Road> roads = s.roads().stream().map(r -> opened.contains(r.name()) ? new Road(r.from(), r.to(), r.minutes(), r.km(), false) : r).toList();
    return new Situation(s.now(), s.zone(), s.rules(), new LinkedHashSet<>(s.places()), s.goods(), s.sources(), s.excluded(), s.needs(), roads, s.vehicles());
  }
}
