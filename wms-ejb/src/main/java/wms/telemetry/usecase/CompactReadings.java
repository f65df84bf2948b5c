package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.shared.UseCase;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.JournalCodec;
import wms.telemetry.domain.Points;
import wms.telemetry.sql.Journal;
import wms.telemetry.sql.Journal.Entry;

/**
 * Moves readings of closed hours from the journal into hours of one series each. Done in steps, each its own transaction: the hours are
 * merged first, which may be done twice, and only then the journal's rows are dropped. A crash in between loses nothing.
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
  private final Clock clock;

  @Inject public CompactReadings(Journal journal, Clock clock) {
    this.journal = journal;
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

  public void merge(List<Hour> hours) { hours.forEach(hour -> journal.keep(hour.after(journal.kept(hour)))); }

  public void drop(List<Entry> rows) { journal.drop(rows); }
}
