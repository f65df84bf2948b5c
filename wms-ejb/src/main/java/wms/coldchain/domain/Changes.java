package wms.coldchain.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import wms.coldchain.Rule;

/**
 * By how much a value rose, or fell, within the rule's time: the distance from the lowest, or highest, reading in it. Never across a data gap.
 */
public final class Changes {
  private record Point(long at, double value) {}

  private final Rule rule;
  private final long gapLimit;
  private final Deque<Point> recent = new ArrayDeque<>();

  public Changes(Rule rule, long gapLimitMillis) {
    this.rule = rule;
    this.gapLimit = gapLimitMillis;
  }

  /** In order of time. Not below zero for a rule on rising values, not above it for one on falling ones. */
  public double take(long at, double value) {
    if (!recent.isEmpty() && at - recent.getLast().at() > gapLimit) recent.clear();
    recent.addLast(new Point(at, value));
    while (recent.getFirst().at() < at - rule.measure().per().toMillis()) recent.removeFirst();
    double most = 0;
    for (Point point : recent) most = rule.bound().worse(most, value - point.value());
    return most;
  }
}
