package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import wms.shared.Part;
import wms.telemetry.domain.Day;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Summary;
import wms.telemetry.domain.Sums;

/**
 * What the readings of a stretch amount to, bucket by bucket: from the roll-ups where buckets are whole hours; from the readings
 * themselves where they are shorter, in hours that begin or end within the stretch, and in hours for which something waits in the
 * journal. The journal is read first: what is compacted in between is counted by its time, once.
 */
@Part
public class ReadingSums {
  private final ReadingStore store;
  private final RollUps rollUps;

  @Inject public ReadingSums(ReadingStore store, RollUps rollUps) {
    this.store = store;
    this.rollUps = rollUps;
  }

  /**
   * By the time at which each bucket begins, without empty ones. An hour whose raw readings were dropped counts as a whole, at its
   * beginning.
   *
   * @param from epoch milliseconds, with; {@code to} without
   * @param step milliseconds
   */
  public SortedMap<Long, Summary> of(int series, long from, long to, long step) {
    Sums sums = new Sums(step);
    if (step % Hour.MILLIS == 0) addHours(series, from, to, sums);
    else sums.add(store.load(series, from, to));
    return sums.buckets();
  }

  private void addHours(int series, long from, long to, Sums sums) {
    Points journal = store.journal(series, from, to);
    SortedSet<Long> raw = new TreeSet<>();
    if (from != Hour.of(from)) raw.add(Hour.of(from));
    if (to != Hour.of(to)) raw.add(Hour.of(to));
    for (int i = 0; i < journal.size(); i++) raw.add(Hour.of(journal.at(i)));
    SortedMap<Long, Day> days = rollUps.days(series, from, to);
    days.forEach((start, day) -> {
      for (long at = Math.max(start, Hour.of(from)); at < Math.min(start + Day.MILLIS, to); at += Hour.MILLIS) if (!raw.contains(at)) sums.add(at, day.hour(at));
    });
    for (long hour : raw) addRaw(series, hour, from, to, journal, days.get(Day.of(hour)), sums);
  }

  private void addRaw(int series, long hour, long from, long to, Points journal, Day day, Sums sums) {
    Points points = store.hours(series, hour, hour + Hour.MILLIS);
    if (points.size() == 0 && day != null) sums.add(hour, day.hour(hour));
    points.addAll(journal.between(hour, hour + Hour.MILLIS));
    sums.add(points.sorted().between(Math.max(from, hour), Math.min(to, hour + Hour.MILLIS)));
  }

  /** True when raw readings of an hour in the stretch were dropped, and only its roll-up is left. */
  public boolean isThinned(int series, long from, long to) {
    if (from >= store.droppedBefore()) return false;
    SortedSet<Long> kept = store.keptHours(series, from, to);
    return rollUps.days(series, from, to).entrySet().stream().anyMatch(day -> {
      for (long at = Math.max(day.getKey(), Hour.of(from)); at < Math.min(day.getKey() + Day.MILLIS, to); at += Hour.MILLIS) if (!day.getValue().hour(at).isEmpty() && !kept.contains(at)) return true;
      return false;
    });
  }
}
