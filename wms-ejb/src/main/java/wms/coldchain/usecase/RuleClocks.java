package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wms.coldchain.Rule;
import wms.coldchain.domain.DailyDefrost;
import wms.coldchain.domain.Openings;
import wms.coldchain.domain.Pauses;
import wms.coldchain.domain.Pauses.Pause;
import wms.coldchain.sql.Surroundings;
import wms.coldchain.sql.Surroundings.Switch;
import wms.shared.Part;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.Readings;

/** When a rule's clock stands in a zone, by the times its equipment defrosts and by what is stored of its doors and coolers. */
@Part
public class RuleClocks {
  private static final Duration LONGEST_LOOK = Duration.ofDays(30);
  private final Readings readings;

  @Inject public RuleClocks(Readings readings) { this.readings = readings; }

  Pauses pauses(Surroundings zone, Rule rule, Instant from, Instant to) {
    if (rule.allowance().isNone()) return Pauses.NONE;
    List<Pause> found = new ArrayList<>();
    if (rule.allowance().door() != null) for (Switch door : zone.doors()) found.addAll(openings(door, SensedQuantity.DOOR, rule.allowance().door().toMillis(), from, to));
    if (rule.allowance().defrost()) {
      for (DailyDefrost daily : zone.daily()) found.addAll(daily.between(from, to));
      if (zone.longestDefrostMillis() > 0) for (Switch signal : zone.signals()) found.addAll(openings(signal, SensedQuantity.DEFROST, zone.longestDefrostMillis(), from, to));
    }
    return Pauses.of(found);
  }

  private List<Pause> openings(Switch one, SensedQuantity quantity, long longest, Instant from, Instant to) {
    return Openings.of(readings.range(one.sensor(), quantity, from.minusMillis(longest + one.gapLimitMillis()), to.plusMillis(1)), one.gapLimitMillis(), longest);
  }

  /** How far back the clock had still so long to run until then. */
  long back(Surroundings zone, Rule rule, long until, long running) {
    long from = until - running;
    for (long ran = ran(zone, rule, from, until); ran < running && until - from < LONGEST_LOOK.toMillis(); ran = ran(zone, rule, from, until)) from -= running - ran;
    return from;
  }

  private long ran(Surroundings zone, Rule rule, long from, long until) { return pauses(zone, rule, Instant.ofEpochMilli(from), Instant.ofEpochMilli(until)).runningTime(from, until); }
}
