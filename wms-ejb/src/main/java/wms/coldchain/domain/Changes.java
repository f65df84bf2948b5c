package wms.coldchain.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import wms.coldchain.Rule;

/**
 * By how much a value rose, or fell, within the rule's time: the distance from the lowest, or highest, reading in it. Never across a data gap.
 */
public final class Changes {
  private record Point(long at, double value) {}

  private final boolean isRise;
  private final long within;
  private final long gapLimit;
  /** Those that a later reading may still be measured from: each lies further from what is bad than all before it, so the first is the one. */
  private final Deque<Point> bases = new ArrayDeque<>();

  public Changes(Rule rule, long gapLimitMillis) {
    isRise = rule.bound().isWarm();
    within = rule.measure().per().toMillis();
    gapLimit = gapLimitMillis;
  }

  /** They are measured as the rule measures. */
  public boolean areBy(Rule rule, long gapLimitMillis) { return isRise == rule.bound().isWarm() && within == rule.measure().per().toMillis() && gapLimit == gapLimitMillis; }

  /** The last reading taken was of that time. */
  public boolean areUpTo(long at) { return !bases.isEmpty() && bases.getLast().at() == at; }

  /** In order of time. Not below zero for a rule on rising values, not above it for one on falling ones. */
  public double take(long at, double value) {
    if (!bases.isEmpty() && at - bases.getLast().at() > gapLimit) bases.clear();
    while (!bases.isEmpty() && isNoBaseAfter(bases.getLast().value(), value)) bases.removeLast();
    bases.addLast(new Point(at, value));
    while (bases.getFirst().at() < at - within) bases.removeFirst();
    return value - bases.getFirst().value();
  }

  private boolean isNoBaseAfter(double earlier, double value) { return isRise ? earlier >= value : earlier <= value; }
}
