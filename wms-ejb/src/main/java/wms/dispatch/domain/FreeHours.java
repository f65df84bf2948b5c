package wms.dispatch.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.dispatch.FleetVehicle;
import wms.dispatch.VehicleView;

/** The vehicles a plan may still count on: hours already promised to earlier plans are taken off, vehicle after vehicle. */
public final class FreeHours {
  private FreeHours() {}

  /** @param taken hours by home and class, such as {@code CJ-DU/CHILLED} */
  public static List<FleetVehicle> of(List<VehicleView> vehicles, Map<String, Double> taken) {
    Map<String, Double> left = new HashMap<>(taken);
    List<FleetVehicle> free = new ArrayList<>();
    for (VehicleView v : vehicles) {
      String pool = v.home() + "/" + v.temperatureClass();
      double all = v.hoursPerDay().doubleValue();
      double gone = Math.min(all, left.getOrDefault(pool, 0.0));
      left.merge(pool, -gone, Double::sum);
      if (all - gone > 0) free.add(new FleetVehicle(v.code(), v.home(), v.temperatureClass().name(), v.capacityKg().doubleValue(), v.capacityM3().doubleValue(), all - gone));
    }
    return free;
  }
}
