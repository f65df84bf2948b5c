package wms.dispatch.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.dispatch.FleetVehicle;
import wms.dispatch.Goods;

/** The vehicles of each temperature class at each facility, as one pool of hours. */
final class Fleet {
  /**
   * Capacities are means weighted by hours, so that load x hours of the pool is exactly the sum over its vehicles: an upper bound
   * on what they carry, whatever their routes.
   */
  record Pool(int index, String facility, String temperatureClass, int vehicles, double hours, double longestHours, double meanKg, double meanM3) {
    double kgLoads(Goods goods) { return goods.kgPerUnit() / meanKg; }

    double m3Loads(Goods goods) { return goods.m3PerUnit() / meanM3; }

    double loads(Goods goods) { return Math.max(kgLoads(goods), m3Loads(goods)); }
  }

  private record Berth(String facility, String temperatureClass) implements Comparable<Berth> {
    @Override public int compareTo(Berth other) {
      int byFacility = facility.compareTo(other.facility);
      return byFacility != 0 ? byFacility : temperatureClass.compareTo(other.temperatureClass);
    }
  }

  private final Map<Berth, Pool> pools = new TreeMap<>();

  Fleet(List<FleetVehicle> vehicles) {
    Map<Berth, List<FleetVehicle>> grouped = new TreeMap<>();
    for (FleetVehicle v : vehicles) grouped.computeIfAbsent(new Berth(v.home(), v.temperatureClass()), b -> new java.util.ArrayList<>()).add(v);
    grouped.forEach((berth, group) -> pools.put(berth, pool(pools.size(), berth, group)));
  }

  private static Pool pool(int index, Berth berth, List<FleetVehicle> group) {
    double hours = group.stream().mapToDouble(FleetVehicle::hours).sum();
    double kg = hours > 0 ? group.stream().mapToDouble(v -> v.capacityKg() * v.hours()).sum() / hours : group.get(0).capacityKg();
    double m3 = hours > 0 ? group.stream().mapToDouble(v -> v.capacityM3() * v.hours()).sum() / hours : group.get(0).capacityM3();
    double longest = group.stream().mapToDouble(FleetVehicle::hours).max().orElse(0);
    return new Pool(index, berth.facility, berth.temperatureClass, group.size(), hours, longest, kg, m3);
  }

  /** Null when none of the class is at home there. */
  Pool pool(String facility, String temperatureClass) { return pools.get(new Berth(facility, temperatureClass)); }

  List<Pool> pools() { return List.copyOf(pools.values()); }
}
