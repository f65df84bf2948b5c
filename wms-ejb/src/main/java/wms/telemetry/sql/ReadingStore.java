package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.JournalCodec;
import wms.telemetry.domain.LatestPage;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.PointsCodec;

/** Where readings are: hours of one series each, and the journal of what is not yet in them. A reader sees both as one. */
@Part
public class ReadingStore {
  private static final long HOUR = wms.telemetry.domain.Hour.MILLIS;
  private final Sql sql;
  private final LatestPages pages;
  private final SeriesBook book;

  @Inject public ReadingStore(Sql sql, LatestPages pages, SeriesBook book) {
    this.sql = sql;
    this.pages = pages;
    this.book = book;
  }

  /** Makes the series when it is new; it then has no reading yet. */
  public Series series(String sensor, SensedQuantity quantity) {
    Series known = book.find(sensor, quantity);
    if (known == null) book.keep(known = read(sensor, quantity));
    return known;
  }

  private Series read(String sensor, SensedQuantity quantity) {
    return find(sensor, quantity).orElseGet(() -> {
      sql.update("INSERT INTO reading_series (sensor, quantity) VALUES (?, ?)", sensor, quantity);
      int id = id(sensor, quantity).orElseThrow();
      pages.mustBeThere(LatestPage.of(id));
      return new Series(id, sensor, quantity, Series.NEVER, 0);
    });
  }

  /** As the database has it. */
  public Optional<Series> find(String sensor, SensedQuantity quantity) {
    return id(sensor, quantity).flatMap(id -> pages.find(LatestPage.of(id)).map(kept -> series(id, sensor, quantity, kept.page())));
  }

  private Optional<Integer> id(String sensor, SensedQuantity quantity) {
    return sql.first(row -> row.count("id"), "SELECT id FROM reading_series WHERE sensor = ? AND quantity = ?", sensor, quantity);
  }

  private static Series series(int id, String sensor, SensedQuantity quantity, LatestPage page) {
    return page.hasReadings(id) ? new Series(id, sensor, quantity, page.at(id), page.value(id)) : new Series(id, sensor, quantity, Series.NEVER, 0);
  }

  /** @throws SeriesMoved when the database knows better than the book; the work is to be done again */
  public void mustStand(Series series) {
    boolean stands = find(series.sensor(), series.quantity()).filter(found -> found.id() == series.id() && found.latestAt() == series.latestAt()).isPresent();
    if (!stands) throw new SeriesMoved();
  }

  public void append(Map<Integer, Points> fresh, long receivedAt) {
    for (JournalCodec.Block block : JournalCodec.pack(fresh)) {
      sql.update("INSERT INTO reading_journal (from_at, to_at, received_at, readings, payload) VALUES (?, ?, ?, ?, ?)",
          block.from(), block.to(), receivedAt, block.readings(), block.payload());
    }
  }

  /**
   * Newer readings become the latest ones.
   *
   * @param steps from what the book says to what is true now
   * @throws SeriesMoved when somebody else wrote in between; the work is to be done again
   */
  public void advance(Map<Series, Series> steps, long receivedAt) {
    SortedMap<Integer, List<Map.Entry<Series, Series>>> byPage = new TreeMap<>();
    for (Map.Entry<Series, Series> step : steps.entrySet()) byPage.computeIfAbsent(LatestPage.of(step.getKey().id()), p -> new ArrayList<>()).add(step);
    byPage.forEach((number, some) -> turn(number, some, receivedAt));
    steps.values().forEach(book::keep);
  }

  /** A page that nobody else has touched is replaced; otherwise only what we change in it must still be as we know it. */
  private void turn(int number, List<Map.Entry<Series, Series>> steps, long receivedAt) {
    LatestPages.Kept known = book.page(number);
    Optional<LatestPages.Kept> is = known == null ? Optional.empty() : pages.replace(number, known, stepped(known.page(), steps, receivedAt));
    book.keep(number, is.orElseGet(() -> turnAnew(number, steps, receivedAt)));
  }

  private LatestPages.Kept turnAnew(int number, List<Map.Entry<Series, Series>> steps, long receivedAt) {
    LatestPages.Kept taken = pages.take(number).orElseThrow(SeriesMoved::new);
    for (Map.Entry<Series, Series> step : steps) if (!stands(step.getKey(), taken.page())) throw new SeriesMoved();
    book.forgetWhatDiffers(number, taken.page());
    return pages.replace(number, taken, stepped(taken.page(), steps, receivedAt)).orElseThrow(SeriesMoved::new);
  }

  private static LatestPage stepped(LatestPage page, List<Map.Entry<Series, Series>> steps, long receivedAt) {
    LatestPage next = page.copy();
    for (Map.Entry<Series, Series> step : steps) next.put(step.getKey().id(), step.getValue().latestAt(), step.getValue().latestValue(), receivedAt);
    return next;
  }

  private boolean stands(Series series, LatestPage page) {
    return series.isAsOn(page) && id(series.sensor(), series.quantity()).filter(id -> id == series.id()).isPresent();
  }

  /** The work that used the book was not done, or somebody else wrote in between: from here on the database is asked again. */
  public void forget() { book.forget(); }

  /**
   * The readings of the series from (with) to (without), in order of time, each time once. The journal is read before the hours: what is
   * compacted in between is then seen twice rather than not at all.
   */
  public Map<Integer, Points> load(Collection<Integer> series, long from, long to) {
    Set<Integer> wanted = Set.copyOf(series);
    Map<Integer, Points> journal = journal(wanted, from, to);
    Map<Integer, Points> all = new HashMap<>();
    for (int number : wanted) all.put(number, hours(number, from, to));
    journal.forEach((number, points) -> all.get(number).addAll(points));
    all.replaceAll((number, points) -> points.sorted().between(from, to));
    return all;
  }

  private Map<Integer, Points> journal(Set<Integer> wanted, long from, long to) {
    Map<Integer, Points> journal = new HashMap<>();
    sql.list(row -> row.bytes("payload"), "SELECT payload FROM reading_journal WHERE to_at >= ? AND from_at < ? ORDER BY id", from, to)
        .forEach(payload -> JournalCodec.unpack(payload, wanted::contains, journal));
    return journal;
  }

  /** What waits in the journal, from (with) to (without), in order of time. */
  Points journal(int series, long from, long to) { return journal(Set.of(series), from, to).getOrDefault(series, new Points(0)).sorted().between(from, to); }

  /** All of the hours that the stretch begins or runs in, as they are kept. */
  Points hours(int series, long from, long to) {
    Points found = new Points();
    sql.list(row -> row.bytes("payload"), "SELECT payload FROM reading_hour WHERE series = ? AND hour_at >= ? AND hour_at < ? ORDER BY hour_at, part", series, Math.floorDiv(from, HOUR) * HOUR, to)
        .forEach(payload -> PointsCodec.unpack(payload, found));
    return found;
  }

  /** When the hours began of which raw readings are kept. */
  SortedSet<Long> keptHours(int series, long from, long to) {
    return new TreeSet<>(sql.list(row -> row.number("hour_at"), "SELECT hour_at FROM reading_hour WHERE series = ? AND hour_at >= ? AND hour_at < ?", series, Math.floorDiv(from, HOUR) * HOUR, to));
  }

  /** Raw readings before that time may have been dropped; epoch milliseconds. */
  long droppedBefore() { return sql.first(row -> row.number("dropped_before"), "SELECT dropped_before FROM reading_retention WHERE id = 1").orElse(0L); }

  /** Late readings before that time are not taken: those they would lie among are dropped, or soon will be. Epoch milliseconds. */
  public long refusedBefore() { return sql.first(row -> row.number("refused_before"), "SELECT refused_before FROM reading_retention WHERE id = 1").orElse(0L); }

  /** Points of one series; empty without any. */
  public Points load(int series, long from, long to) { return load(List.of(series), from, to).get(series); }
}
