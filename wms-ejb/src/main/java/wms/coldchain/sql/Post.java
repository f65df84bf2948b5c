package wms.coldchain.sql;

import java.util.List;
import java.util.Map;
import wms.coldchain.Rule;
import wms.telemetry.SensedQuantity;

/** A sensor as the cold chain sees it: where it stands and what it must keep, by what it senses. */
public record Post(String sensor, String zone, String facility, long gapLimitMillis, Map<SensedQuantity, List<Rule>> rules, Surroundings around) {
  public List<Rule> rules(SensedQuantity quantity) { return rules.getOrDefault(quantity, List.of()); }
}
