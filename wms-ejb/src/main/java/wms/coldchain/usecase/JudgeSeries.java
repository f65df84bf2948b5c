package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.coldchain.Excursion;
import wms.coldchain.Rule;
import wms.coldchain.domain.Changes;
import wms.coldchain.domain.Episode;
import wms.coldchain.domain.Pauses;
import wms.coldchain.domain.Watch;
import wms.coldchain.sql.Excursions;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.RecentChanges;
import wms.coldchain.sql.Watches;
import wms.shared.Ids;
import wms.shared.Part;
import wms.telemetry.RawReading;
import wms.telemetry.Reading;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;
import wms.telemetry.usecase.Readings;

/** Judges one series by the rules of its zone, and finds where the excursions that stand written are not what its readings say. */
@Part
public class JudgeSeries {
  private final Watches watches;
  private final Excursions excursions;
  private final Readings readings;
  private final RecentChanges recent;
  private final RuleClocks clocks;
  private final Clock clock;

  @Inject public JudgeSeries(Watches watches, Excursions excursions, Readings readings, RecentChanges recent, RuleClocks clocks, Clock clock) {
    this.watches = watches;
    this.excursions = excursions;
    this.readings = readings;
    this.recent = recent;
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * @param fresh new readings in order of time, or none
   * @param before time of the newest reading known before them, or null
   * @param stirred since when there is news of what makes clocks stand, or null
   */
  List<Finding> judge(Post post, SensedSeries series, List<Reading> fresh, Instant before, Instant stirred, Map<Watches.Key, String> kept) {
    boolean isLate = before != null && !fresh.isEmpty() && !fresh.get(0).at().isAfter(before);
    if (isLate) recent.forget(series);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : post.rules(series.quantity())) {
      String was = kept.get(Watches.Key.of(rule));
      Instant late = isLate ? fresh.get(0).at() : null;
      if (stirred != null && !rule.allowance().isNone() && before != null && before.isAfter(stirred)) late = late == null || stirred.isBefore(late) ? stirred : late;
      if (late != null) findings.addAll(judgeAgain(post, rule, late.toEpochMilli(), was != null));
      else if (!fresh.isEmpty()) findings.addAll(goOn(post, series, rule, fresh, before, was));
    }
    return findings;
  }

  boolean hasAllowances(Post post, SensedQuantity quantity) { return post.rules(quantity).stream().anyMatch(rule -> !rule.allowance().isNone()); }

  private List<Finding> goOn(Post post, SensedSeries series, Rule rule, List<Reading> fresh, Instant before, String was) {
    if (was == null && !rule.inForce().hasBegun(fresh.get(fresh.size() - 1).at())) return List.of();
    double[] values = values(post, series, rule, fresh, before);
    if (was == null && !violates(rule, fresh, values)) return List.of();
    Pauses pauses = clocks.pauses(post.around(), rule, before == null ? fresh.get(0).at() : before, fresh.get(fresh.size() - 1).at());
    Long last = before == null ? null : (Long) before.toEpochMilli();
    Watch watch = was == null ? new Watch(rule, post.gapLimitMillis(), pauses, last) : Watch.resume(rule, post.gapLimitMillis(), pauses, last, was);
    for (int i = 0; i < values.length; i++) watch.take(fresh.get(i).at().toEpochMilli(), values[i]);
    watches.keep(post.sensor(), rule, watch, was != null);
    List<Episode> found = watch.episodes();
    return found.isEmpty() ? List.of() : compare(post, rule, found, found.get(0).startedAt());
  }

  /** What the rule looks at, reading for reading. */
  private double[] values(Post post, SensedSeries series, Rule rule, List<Reading> fresh, Instant before) {
    if (!rule.measure().isChange()) return fresh.stream().mapToDouble(Reading::value).toArray();
    Changes changes = recent.take(series, rule, post.gapLimitMillis(), before);
    double[] values = fresh.stream().mapToDouble(reading -> changes.take(reading.at().toEpochMilli(), reading.value())).toArray();
    recent.keep(series, rule, changes);
    return values;
  }

  private static boolean violates(Rule rule, List<Reading> fresh, double[] values) {
    for (int i = 0; i < values.length; i++) if (rule.isViolatedBy(values[i]) && rule.holdsAt(fresh.get(i).at())) return true;
    return false;
  }

  /** What was over before the late reading's surroundings cannot change. */
  private List<Finding> judgeAgain(Post post, Rule rule, long late, boolean wasKept) {
    long from = calmBefore(post, rule, late);
    List<RawReading> history = readings.range(post.sensor(), rule.measure().quantity(), Instant.ofEpochMilli(from), Instant.ofEpochMilli(Long.MAX_VALUE));
    Instant last = history.isEmpty() ? Instant.ofEpochMilli(late) : history.get(history.size() - 1).t();
    Watch watch = new Watch(rule, post.gapLimitMillis(), clocks.pauses(post.around(), rule, Instant.ofEpochMilli(from), last), null);
    watch.takeAll(history);
    watches.keep(post.sensor(), rule, watch, wasKept);
    long touched = late - post.gapLimitMillis() - 1;
    return compare(post, rule, watch.episodes().stream().filter(episode -> episode.endedAt() == null || episode.endedAt() > touched).toList(), touched);
  }

  /** A time in no excursion, far enough back that nothing before it matters to what the late reading can change. */
  private long calmBefore(Post post, Rule rule, long late) {
    long reach = (rule.isCumulative() ? rule.window().multipliedBy(2) : rule.duration()).toMillis() + (rule.measure().isChange() ? rule.measure().per().toMillis() : 0) + 2 * post.gapLimitMillis();
    long from = clocks.back(post.around(), rule, late, reach);
    while (true) {
      long edge = from;
      List<Excursion> spanning = excursions.since(post.sensor(), rule, edge).stream().filter(excursion -> excursion.startedAt().toEpochMilli() < edge).toList();
      if (spanning.isEmpty()) return from;
      from = clocks.back(post.around(), rule, spanning.get(0).startedAt().toEpochMilli(), reach);
    }
  }

  /** Where what stands written does not agree with what was found. */
  private List<Finding> compare(Post post, Rule rule, List<Episode> found, long from) {
    List<Finding> findings = new ArrayList<>();
    List<Excursion> known = new ArrayList<>(excursions.since(post.sensor(), rule, from));
    for (Episode episode : found) {
      Excursion was = known.stream().filter(excursion -> overlap(excursion, episode)).findFirst().orElse(null);
      known.remove(was);
      Excursion is = episode.as(was == null ? Ids.at(clock.millis()) : was.id(), post.facility(), post.zone(), post.sensor(), rule);
      if (!is.equals(was)) findings.add(new Finding(was, is));
    }
    known.forEach(excursion -> findings.add(new Finding(excursion, null)));
    return findings;
  }

  /** One that ends where the other begins is another one. */
  private static boolean overlap(Excursion excursion, Episode episode) {
    long start = excursion.startedAt().toEpochMilli();
    if (start == episode.startedAt()) return true;
    return (excursion.endedAt() == null || episode.startedAt() < excursion.endedAt().toEpochMilli()) && (episode.endedAt() == null || start < episode.endedAt());
  }
}
