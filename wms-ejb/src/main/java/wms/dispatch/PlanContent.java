package wms.dispatch;

import java.util.List;

/**
 * What a plan says, before and after it is filed.
 *
 * @param solveSeconds time the planner took, measured around the call
 * @param weightedUnmet sum of priority x quantity that stays unmet
 * @param bound no plan can leave less of it unmet
 */
public record PlanContent(double solveSeconds, double weightedUnmet, double bound, List<PlanLine> lines, List<PlanShipment> shipments,
    List<LeftOutLot> leftOut, List<VehicleHours> vehicleHours) {
  public PlanContent {
    lines = List.copyOf(lines);
    shipments = List.copyOf(shipments);
    leftOut = List.copyOf(leftOut);
    vehicleHours = List.copyOf(vehicleHours);
  }

  /** How far the plan is from the bound, as a part of the bound; null when the bound is nothing and something stays unmet all the same. */
  public Double gap() {
    double excess = Math.max(0, weightedUnmet - bound);
    if (excess < 1e-6) return 0.0;
    return bound < 1e-6 ? null : Double.valueOf(excess / bound);
  }
}
