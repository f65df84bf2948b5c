package wms.precooling;

import java.time.Instant;
import java.util.List;
import wms.shared.Quantity;

/**
 * Goods that are to be cooled.
 *
 * @param id the sender's id for it, or null; the same again changes nothing
 * @param startTemperature of the goods in degrees Celsius; null: what the probe says now
 * @param targetTemperature null: the warmest that the goods may be stored at
 * @param mediumTemperature null: the zone's air, as its sensors tell it all the time
 * @param probe a sensor of the zone that is stuck into the goods, or null
 * @param startedAt null: now
 * @param dueAt when they must be cool, or null
 */
public record NewPrecooling(String id, String zone, CoolingMethod method, List<Goods> lots, Double startTemperature, Double targetTemperature,
    Double mediumTemperature, String probe, Instant startedAt, Instant dueAt) {
  public NewPrecooling { lots = lots == null ? List.of() : List.copyOf(lots); }

  /** @param quantity null: all that lies there */
  public record Goods(String lot, Quantity quantity) {}
}
