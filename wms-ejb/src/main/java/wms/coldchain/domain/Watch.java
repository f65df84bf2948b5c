package wms.coldchain.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import wms.coldchain.EndReason;
import wms.coldchain.Rule;
import wms.telemetry.RawReading;

/**
 * Watches one sensor for one rule, reading after reading in the order of device time, and finds the episodes that are excursions.
 * <p>The time between two readings belongs to the later reading's state, if they are no further apart than the sensor's gap limit. A
 * longer gap is a data gap: whatever went on ends there as "sensor silent". An excursion begins when the value has been beyond the limit
 * for the rule's duration, without interruption or, with a window, added up within it; it starts where that time started, and ends with
 * the first reading that has come back by the hysteresis. WHO: 9 h 50 min above 8.0, then 8.0, then 9 h 50 min above is no alarm.
 * <p>What a switch says holds from then on, so there the time belongs to the earlier reading. In a pause the clock stands: it neither adds up
 * nor starts anew, and the worst value is sought outside it. A rule sees only readings while it is in force; what went on when it ends, ends.
 */
public final class Watch {
  /** So many stretches within a window are kept apart; older ones are taken together at the same length. */
  private static final int MOST_STRETCHES = 150;

  private final Rule rule;
  private final long gapLimit;
  private final Pauses pauses;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Episode> episodes = new ArrayList<>();
  private Long before;
  private Long since;
  private Episode open;
  private long endOfLast = Long.MIN_VALUE;

  /**
   * A calm watch.
   *
   * @param before time of the reading before the first one to come, or null when there is none
   */
  public Watch(Rule rule, long gapLimitMillis, Pauses pauses, Long before) {
    this.rule = rule;
    this.gapLimit = gapLimitMillis;
    this.pauses = pauses;
    this.before = before != null && rule.inForce().hasBegun(Instant.ofEpochMilli(before)) ? before : null;
  }

  /** Goes on where a watch stopped. @param kept as {@link #kept()} gave it */
  public static Watch resume(Rule rule, long gapLimitMillis, Pauses pauses, Long before, String kept) {
    Watch watch = new Watch(rule, gapLimitMillis, pauses, before);
    watch.recall(kept);
    return watch;
  }

  public void take(long at, double value) {
    Instant time = Instant.ofEpochMilli(at);
    if (rule.inForce().isOver(time)) stop();
    else if (rule.inForce().hasBegun(time)) judge(at, value);
  }

  /** All of a history, from its first reading on. */
  public void takeAll(List<RawReading> history) {
    Changes changes = rule.measure().isChange() ? new Changes(rule, gapLimit) : null;
    for (RawReading reading : history) {
      long at = reading.t().toEpochMilli();
      take(at, changes == null ? reading.value() : changes.take(at, reading.value()));
    }
  }

  private void judge(long at, double value) {
    if (before != null && at - before > gapLimit) fallSilent();
    boolean isOutside = open == null ? rule.isViolatedBy(value) : rule.isStillOutside(value);
    boolean isSwitch = rule.measure().isSwitch();
    if (isSwitch && !isOutside && since != null) outside(before, at, 1 - value);
    if (isOutside) outside(before == null || isSwitch && since == null ? at : before, at, value);
    else inside(at);
    before = at;
  }

  private void outside(long from, long at, double value) {
    if (since == null) since = from;
    pauses.running(from, at, (start, end) -> counted(start, end, value));
  }

  private void counted(long from, long at, double value) {
    stretch(from, at, value);
    if (open != null) open = new Episode(open.startedAt(), open.confirmedAt(), null, null, rule.bound().worse(open.extreme(), value), open.outside() + at - from);
    else confirm(at);
  }

  private void stretch(long from, long at, double value) {
    Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    boolean goesOn = last != null && last.to() == from && last.from() >= since;
    if (goesOn) stretches.set(stretches.size() - 1, new Stretch(last.from(), at, rule.bound().worse(last.extreme(), value)));
    else stretches.add(new Stretch(from, at, value));
    forget(at);
  }

  private void forget(long at) {
    long earliest = rule.isCumulative() ? at - rule.window().toMillis() : since == null ? Long.MAX_VALUE : since;
    for (Iterator<Stretch> oldest = stretches.iterator(); oldest.hasNext() && oldest.next().to() < earliest; ) oldest.remove();
    if (stretches.size() > MOST_STRETCHES) {
      Stretch first = stretches.remove(0);
      Stretch second = stretches.get(0);
      stretches.set(0, new Stretch(second.from() - first.length(), second.to(), rule.bound().worse(first.extreme(), second.extreme())));
    }
  }

  private void confirm(long at) {
    long earliest = rule.isCumulative() ? at - rule.window().toMillis() : since;
    long sum = 0;
    long start = at;
    double extreme = stretches.get(stretches.size() - 1).extreme();
    for (Stretch stretch : stretches) {
      long from = Math.max(stretch.from(), earliest);
      sum += Math.max(0, stretch.to() - from);
      start = Math.min(start, from);
      extreme = rule.bound().worse(extreme, stretch.extreme());
    }
    long over = sum - rule.duration().toMillis();
    if (over >= 0) open = new Episode(Math.max(start, endOfLast), Math.max(at - over, Math.max(since, endOfLast)), null, null, extreme, sum);
  }

  private void inside(long at) {
    end(at, EndReason.REGAINED);
    since = null;
    forget(at);
  }

  private void fallSilent() {
    end(before, EndReason.SENSOR_SILENT);
    since = null;
    forget(before);
    before = null;
  }

  private void stop() {
    long last = rule.inForce().to().toEpochMilli();
    if (before != null && last - before > gapLimit) fallSilent();
    end(last, EndReason.RULE_CHANGED);
    since = null;
    stretches.clear();
  }

  private void end(long at, EndReason reason) {
    if (open == null) return;
    episodes.add(new Episode(open.startedAt(), open.confirmedAt(), at, reason, open.extreme(), open.outside()));
    endOfLast = at;
    open = null;
  }

  /** What was found, in order; the last one may still go on. */
  public List<Episode> episodes() {
    List<Episode> all = new ArrayList<>(episodes);
    if (open != null) all.add(open);
    return all;
  }

  /** Since when it has been beyond the limit, or null. */
  public Long outsideSince() { return since; }

  /** Nothing is to be remembered. */
  public boolean isCalm() { return since == null && stretches.isEmpty(); }

  public String kept() {
    StringBuilder kept = new StringBuilder();
    kept.append(since).append(';').append(endOfLast).append(';');
    if (open != null) kept.append(open.startedAt()).append(',').append(open.confirmedAt()).append(',').append(open.extreme()).append(',').append(open.outside());
    kept.append(';');
    for (Stretch stretch : stretches) kept.append(stretch.from()).append(',').append(stretch.to()).append(',').append(stretch.extreme()).append('/');
    return kept.toString();
  }

  private void recall(String kept) {
    String[] parts = kept.split(";", -1);
    since = parts[0].equals("null") ? null : Long.valueOf(parts[0]);
    endOfLast = Long.parseLong(parts[1]);
    if (!parts[2].isEmpty()) {
      String[] was = parts[2].split(",");
      open = new Episode(Long.parseLong(was[0]), Long.parseLong(was[1]), null, null, Double.parseDouble(was[2]), Long.parseLong(was[3]));
    }
    for (String stretch : parts[3].split("/")) {
      if (stretch.isEmpty()) continue;
      String[] was = stretch.split(",");
      stretches.add(new Stretch(Long.parseLong(was[0]), Long.parseLong(was[1]), Double.parseDouble(was[2])));
    }
  }
}
