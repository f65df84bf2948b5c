package wms.coldchain.sql;

import java.util.List;
import wms.coldchain.domain.DailyDefrost;

/**
 * What in a zone makes rules' clocks stand.
 *
 * @param doors what says that a door is open
 * @param signals what says that a cooler defrosts
 * @param longestDefrostMillis how long a defrost that is told of may last; 0: none is declared
 * @param daily defrosts by the clock
 * @param sensors all sensors of the zone
 */
public record Surroundings(List<Switch> doors, List<Switch> signals, long longestDefrostMillis, List<DailyDefrost> daily, List<String> sensors) {
  public record Switch(String sensor, long gapLimitMillis) {}

  static final Surroundings NONE = new Surroundings(List.of(), List.of(), 0, List.of(), List.of());
}
