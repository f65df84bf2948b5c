package wms.precooling;

import java.time.Instant;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A job with what its readings say.
 *
 * @param standing null when it has ended
 * @param medium null while nothing is known of it
 * @param halfCoolingMinutes null as long as the readings show no cooling
 * @param sevenEighths null while the medium is unknown
 * @param endTemperature what was confirmed at the end, or last known when it was stopped
 * @param reason why it was stopped, or confirmed although the goods were warmer than the target
 */
public record PrecoolingView(String id, String number, JobState state, Standing standing, String facility, String zone, CoolingMethod method, List<Goods> lots,
    double startTemperature, double targetTemperature, Double mediumTemperature, String probe, Instant startedAt, String startedBy, Instant dueAt,
    Known medium, Known pulp, Double halfCoolingMinutes, Milestone sevenEighths, Milestone target,
    Instant endedAt, String endedBy, Double endTemperature, String reason, long version) {
  public PrecoolingView { lots = List.copyOf(lots); }

  public record Goods(String lot, String lotNumber, String material, Names names, Quantity quantity) {}
}
