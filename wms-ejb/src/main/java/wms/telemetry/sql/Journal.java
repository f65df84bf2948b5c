package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.List;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.PointsCodec;

/** The journal as the compactor sees it: what is ripe for the hours, and the hours it goes into. */
@Part
public class Journal {
  /** A row of the journal. */
  public record Entry(long id, int readings, byte[] payload) {}

  private final Sql sql;

  @Inject public Journal(Sql sql) { this.sql = sql; }

  /** True for one server at a time; one that does not give its turn back loses it after a while. */
  public boolean takeTurn(long now, long lapsed) { return sql.update("UPDATE compaction_turn SET taken_at = ? WHERE id = 1 AND taken_at < ?", now, lapsed) == 1; }

  public void giveTurnBack() { sql.update("UPDATE compaction_turn SET taken_at = 0 WHERE id = 1"); }

  /** The oldest rows that hold nothing of that hour or later, or came before that time; in the order they were written. */
  public List<Entry> ripe(long openHour, long receivedBefore, int most) {
    return sql.list(row -> new Entry(row.number("id"), row.count("readings"), row.bytes("payload")),
        "SELECT id, readings, payload FROM reading_journal WHERE to_at < ? OR received_at < ? ORDER BY id FETCH FIRST " + most + " ROWS ONLY", openHour, receivedBefore);
  }

  public Points kept(Hour hour) {
    Points kept = new Points();
    sql.list(row -> row.bytes("payload"), "SELECT payload FROM reading_hour WHERE series = ? AND hour_at = ? ORDER BY part", hour.series(), hour.at()).forEach(payload -> PointsCodec.unpack(payload, kept));
    return kept;
  }

  public void keep(Hour hour) {
    sql.update("DELETE FROM reading_hour WHERE series = ? AND hour_at = ?", hour.series(), hour.at());
    sql.batch("INSERT INTO reading_hour (series, hour_at, part, readings, payload) VALUES (?, ?, ?, ?, ?)",
        hour.parts().stream().map(part -> new Object[] {hour.series(), hour.at(), part.number(), part.readings(), part.payload()}).toList());
  }

  public void drop(List<Entry> entries) { sql.batch("DELETE FROM reading_journal WHERE id = ?", entries.stream().map(entry -> new Object[] {entry.id()}).toList()); }
}
