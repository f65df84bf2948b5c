package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;

/** Raw readings by the hour, as retention sees them. */
@Part
public class RawHours {
  /** A series and where it is. */
  public record Place(int series, String sensor, SensedQuantity quantity, String zone, String facility) {}

  /** An hour with raw readings. */
  public record RawHour(long at, int readings) {}

  private final Sql sql;

  @Inject public RawHours(Sql sql) { this.sql = sql; }

  /** Facility after facility. */
  public List<Place> places() {
    return sql.list(row -> new Place(row.count("id"), row.text("sensor"), row.word("quantity", SensedQuantity.class), row.text("zone"), row.text("facility")),
        "SELECT r.id, r.sensor, r.quantity, s.zone, z.facility FROM reading_series r JOIN sensor s ON s.code = r.sensor JOIN zone z ON z.code = s.zone ORDER BY z.facility, r.id");
  }

  public List<RawHour> some(int series, long from, long before, int most) {
    return sql.list(row -> new RawHour(row.number("hour_at"), row.count("readings")),
        "SELECT hour_at, SUM(readings) AS readings FROM reading_hour WHERE series = ? AND hour_at >= ? AND hour_at < ? GROUP BY hour_at ORDER BY hour_at FETCH FIRST " + most + " ROWS ONLY", series, from, before);
  }

  public void drop(int series, List<RawHour> hours) {
    sql.batch("DELETE FROM reading_hour WHERE series = ? AND hour_at = ?", hours.stream().map(hour -> new Object[] {series, hour.at()}).collect(Collectors.toList()));
  }

  /** Something of that time is still to be compacted. */
  public boolean isInJournal(long before) { return sql.first(row -> true, "SELECT id FROM reading_journal WHERE from_at < ? FETCH FIRST 1 ROWS ONLY", before).isPresent(); }

  /**
   * How far raw readings may be dropped now, and how far later. Late readings are refused for {@code warning} before the first of their
   * time are dropped, so that none is on its way into an hour that goes.
   *
   * @param wanted up to where raw readings are to be dropped, epoch milliseconds; null when nothing more is to go
   */
  public long advance(Long wanted, long now, long warning) {
    sql.update("UPDATE reading_retention SET dropped_before = refused_before WHERE id = 1 AND raised_at <= ?", now - warning);
    if (wanted != null) sql.update("UPDATE reading_retention SET refused_before = ?, raised_at = ? WHERE id = 1 AND refused_before < ? AND raised_at <= ?", wanted, now, wanted, now - warning);
    Optional<Long> dropped = sql.first(row -> row.number("dropped_before"), "SELECT dropped_before FROM reading_retention WHERE id = 1");
    return dropped.orElse(0L);
  }
}
