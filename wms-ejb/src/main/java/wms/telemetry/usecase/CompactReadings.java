package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.shared.UseCase;
import wms.telemetry.domain.Day;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.JournalCodec;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Summary;
import wms.telemetry.sql.Journal;
import wms.telemetry.sql.Journal.Entry;
import wms.telemetry.sql.RollUps;

/**
 * Moves readings of closed hours from the journal into hours of one series each, and rolls the hours up. Done in steps, each its own
 * transaction: the hours are merged first, roll-ups with them, which may be done twice; and only then the journal's rows are dropped. A
 * crash in between loses nothing and counts nothing twice.
 */
@UseCase
public class CompactReadings {
  /** So many hours a transaction, so that no lock grows into one of the whole table. */
  public static final int HOURS_AT_ONCE = 300;
  public static final int ROWS_AT_ONCE = 1_000;
  static final int MOST_ROWS = 20_000;
  static final int MOST_READINGS = 500_000;
  private static final Duration GRACE = Duration.ofMinutes(2);
  /** A reading ahead of its time must not keep its row in the journal for ever. */
  private static final Duration OLDEST = Duration.ofMinutes(70);
  private static final Duration TURN = Duration.ofMinutes(10);

  private final Journal journal;
  private final RollUps rollUps;
  private final Clock clock;

  private record DayOfSeries(int series, long at) {}

  @Inject public CompactReadings(Journal journal, RollUps rollUps, Clock clock) {
    this.journal = journal;
    this.rollUps = rollUps;
    this.clock = clock;
  }

  public boolean takeTurn() { return journal.takeTurn(clock.millis(), clock.millis() - TURN.toMillis()); }

  public void giveTurnBack() { journal.giveTurnBack(); }

  public List<Entry> ripe() {
    List<Entry> rows = journal.ripe(Hour.of(clock.millis() - GRACE.toMillis()), clock.millis() - OLDEST.toMillis(), MOST_ROWS);
    int readings = 0;
    for (int i = 0; i < rows.size(); i++) if ((readings += rows.get(i).readings()) > MOST_READINGS) return rows.subList(0, i + 1);
    return rows;
  }

  /** What the rows hold, hour by hour. */
  public static List<Hour> hours(List<Entry> rows) {
    Map<Integer, Points> series = new TreeMap<>();
    rows.forEach(row -> JournalCodec.unpack(row.payload(), number -> true, series));
    return Hour.split(series);
  }

  public void merge(List<Hour> hours) {
    Map<DayOfSeries, Day> days = new LinkedHashMap<>();
    for (Hour hour : hours) merge(hour, days.computeIfAbsent(new DayOfSeries(hour.series(), Day.of(hour.at())), day -> rollUps.find(day.series, day.at).orElseGet(Day::empty)));
    days.forEach((day, rolledUp) -> rollUps.keep(day.series, day.at, rolledUp));
  }

  /** What was rolled up and dropped since cannot be had again: there, what comes is added to the roll-up alone. */
  private void merge(Hour hour, Day day) {
    Points kept = journal.kept(hour);
    Summary before = day.hour(hour.at());
    if (kept.size() == 0 && !before.isEmpty()) {
      day.put(hour.at(), before.and(Summary.of(hour.after(kept).points())));
      return;
    }
    Hour whole = hour.after(kept);
    journal.keep(whole);
    day.put(hour.at(), Summary.of(whole.points()));
  }

  public void drop(List<Entry> rows) { journal.drop(rows); }
}
