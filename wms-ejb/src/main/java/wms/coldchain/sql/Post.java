package wms.coldchain.sql;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.Rule;
import wms.telemetry.SensedQuantity;

/**
 * A sensor as the cold chain sees it: where it stands and what it must keep, by what it senses.
 *
 * @param isInGoods it feels how warm goods are inside, not how the zone keeps its band
 * @param isInPrecooler a new load warms the zone
 */
public record Post(String sensor, String zone, String facility, long gapLimitMillis, boolean isInGoods, boolean isInPrecooler, Map<SensedQuantity, List<Rule>> rules, Surroundings around) {
  public List<Rule> rules(SensedQuantity quantity) { return rules.getOrDefault(quantity, List.of()); }

  /** Goods on their way to being cold are no excursion: where they are cooled only cold can harm. */
  public boolean isAskedBy(Rule rule) {
    if (rule.measure().quantity() != SensedQuantity.TEMP) return true;
    return !isInGoods && !(isInPrecooler && rule.bound().isWarm());
  }

  /** With those of a zone's rules that it is asked by. */
  Post with(List<Rule> ofZone) {
    Map<SensedQuantity, List<Rule>> asked = new EnumMap<>(SensedQuantity.class);
    for (Rule rule : ofZone) if (isAskedBy(rule)) asked.computeIfAbsent(rule.measure().quantity(), q -> new ArrayList<>()).add(rule);
    return new Post(sensor, zone, facility, gapLimitMillis, isInGoods, isInPrecooler, asked, around);
  }
}
