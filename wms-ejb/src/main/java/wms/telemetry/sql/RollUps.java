package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.domain.Day;

/** Where the roll-ups are, a row for each day of a series. They stay when raw readings are dropped. */
@Part
public class RollUps {
  private final Sql sql;

  @Inject public RollUps(Sql sql) { this.sql = sql; }

  public Optional<Day> find(int series, long day) { return sql.first(row -> Day.of(row.bytes("hours")), "SELECT hours FROM reading_day WHERE series = ? AND day_at = ?", series, day); }

  public void keep(int series, long day, Day rolledUp) {
    if (sql.update("UPDATE reading_day SET hours = ? WHERE series = ? AND day_at = ?", rolledUp.bytes(), series, day) == 0) {
      sql.update("INSERT INTO reading_day (series, day_at, hours) VALUES (?, ?, ?)", series, day, rolledUp.bytes());
    }
  }

  /** By when they began: those that share some time with the stretch from (with) to (without). */
  public SortedMap<Long, Day> days(int series, long from, long to) {
    SortedMap<Long, Day> days = new TreeMap<>();
    sql.each(row -> days.put(row.number("day_at"), Day.of(row.bytes("hours"))), "SELECT day_at, hours FROM reading_day WHERE series = ? AND day_at >= ? AND day_at < ?", series, Day.of(from), to);
    return days;
  }
}
