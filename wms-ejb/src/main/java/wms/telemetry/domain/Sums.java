package wms.telemetry.domain;

import java.util.SortedMap;
import java.util.TreeMap;

/** Summaries in buckets that begin at multiples of their length since 1970. */
public final class Sums {
  private final long step;
  private final SortedMap<Long, Summary> buckets = new TreeMap<>();

  /** @param step milliseconds */
  public Sums(long step) { this.step = step; }

  public void add(long at, Summary summary) { if (!summary.isEmpty()) buckets.merge(Math.floorDiv(at, step) * step, summary, Summary::and); }

  /** Sorted points. */
  public void add(Points points) {
    for (int i = 0; i < points.size(); ) {
      long end = (Math.floorDiv(points.at(i), step) + 1) * step;
      int first = i;
      Summary bucket = Summary.NONE;
      for (; i < points.size() && points.at(i) < end; i++) bucket = bucket.with(points.value(i));
      add(points.at(first), bucket);
    }
  }

  /** By the time at which each begins; there are no empty ones. */
  public SortedMap<Long, Summary> buckets() { return buckets; }
}
