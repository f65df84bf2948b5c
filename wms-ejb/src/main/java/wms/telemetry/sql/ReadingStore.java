package wms.telemetry.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;
import wms.telemetry.domain.JournalCodec;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.PointsCodec;

/** Where readings are: hours of one series each, and the journal of what is not yet in them. A reader sees both as one. */
@Dependent
public class ReadingStore {
  private static final long HOUR = wms.telemetry.domain.Hour.MILLIS;
  private final Sql sql;
  private final SeriesBook book;

  @Inject public ReadingStore(Sql sql, SeriesBook book) {
    this.sql = sql;
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
      sql.update("INSERT INTO reading_series (sensor, quantity, latest_at, latest_value, received_at) VALUES (?, ?, ?, 0, 0)", sensor, quantity, Series.NEVER);
      return find(sensor, quantity).orElseThrow();
    });
  }

  /** As the database has it. */
  public java.util.Optional<Series> find(String sensor, SensedQuantity quantity) {
    return sql.first(ReadingStore::series, "SELECT * FROM reading_series WHERE sensor = ? AND quantity = ?", sensor, quantity);
  }

  private static Series series(Row row) throws SQLException {
    return new Series(row.count("id"), row.text("sensor"), row.word("quantity", SensedQuantity.class), row.number("latest_at"), row.real("latest_value"));
  }

  /** @throws SeriesMoved when the database knows better than the book; the work is to be done again */
  public void mustStand(Series series) {
    boolean stands = find(series.sensor(), series.quantity()).filter(found -> found.id() == series.id() && found.latestAt() == series.latestAt()).isPresent();
    if (!stands) throw moved();
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
    List<Object[]> rows = new ArrayList<>(steps.size());
    steps.forEach((was, is) -> rows.add(new Object[] {is.latestAt(), is.latestValue(), receivedAt, was.id(), was.latestAt()}));
    for (int changed : sql.batch("UPDATE reading_series SET latest_at = ?, latest_value = ?, received_at = ? WHERE id = ? AND latest_at = ?", rows)) {
      if (changed == 0) throw moved();
    }
    steps.values().forEach(book::keep);
  }

  private SeriesMoved moved() {
    book.forget();
    return new SeriesMoved();
  }

  /**
   * The readings of the series from (with) to (without), in order of time, each time once. The journal is read before the hours: what is
   * compacted in between is then seen twice rather than not at all.
   */
  public Map<Integer, Points> load(Collection<Integer> series, long from, long to) {
    Set<Integer> wanted = Set.copyOf(series);
    Map<Integer, Points> journal = new HashMap<>();
    sql.list(row -> row.bytes("payload"), "SELECT payload FROM reading_journal WHERE to_at >= ? AND from_at < ? ORDER BY id", from, to)
        .forEach(payload -> JournalCodec.unpack(payload, wanted::contains, journal));
    Map<Integer, Points> all = hours(wanted, from, to);
    journal.forEach((number, points) -> append(all.computeIfAbsent(number, n -> new Points()), points));
    all.replaceAll((number, points) -> points.sorted().between(from, to));
    return all;
  }

  private static void append(Points points, Points more) {
    for (int i = 0; i < more.size(); i++) points.add(more.at(i), more.received(i), more.value(i));
  }

  private Map<Integer, Points> hours(Set<Integer> series, long from, long to) {
    Map<Integer, Points> found = new HashMap<>();
    for (int number : series) {
      sql.list(row -> row.bytes("payload"), "SELECT payload FROM reading_hour WHERE series = ? AND hour_at >= ? AND hour_at < ? ORDER BY hour_at, part", number, Math.floorDiv(from, HOUR) * HOUR, to)
          .forEach(payload -> PointsCodec.unpack(payload, found.computeIfAbsent(number, n -> new Points())));
    }
    return found;
  }

  /** Points of one series; empty without any. */
  public Points load(int series, long from, long to) { return load(List.of(series), from, to).getOrDefault(series, new Points()); }
}
