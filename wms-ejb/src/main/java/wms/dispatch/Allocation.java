package wms.dispatch;

import java.util.List;

/**
 * Who gets what from where, by lot.
 *
 * @param weightedUnmet sum of priority weight x unmet quantity of this plan
 * @param bound no plan whatever can leave less weighted need unmet
 * @param objectivesProven how many of the three objectives (unmet need, arrival, cost and waste) are proven optimal before rounding to whole units
 */
public record Allocation(List<NeedAnswer> answers, List<Consignment> consignments, List<VehicleUse> vehicleUse, double weightedUnmet,
    double bound, int objectivesProven) {
  public Allocation {
    answers = List.copyOf(answers);
    consignments = List.copyOf(consignments);
    vehicleUse = List.copyOf(vehicleUse);
  }

  /** How much more weighted need stays unmet than the bound, in base units. */
  public double gap() { return weightedUnmet - bound; }
}
