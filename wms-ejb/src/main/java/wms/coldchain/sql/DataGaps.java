package wms.coldchain.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.coldchain.DataGap;
import wms.shared.Part;
import wms.shared.Sql;

/** Keeps data gaps; one that late readings filled is kept as filled. */
@Part
public class DataGaps {
  private final Sql sql;

  @Inject public DataGaps(Sql sql) { this.sql = sql; }

  public void add(DataGap gap) {
    sql.update("INSERT INTO data_gap (id, whole, facility, zone, sensor, from_at, to_at) VALUES (?, ?, ?, ?, ?, ?, ?)", gap.id(), gap.whole(), gap.facility(), gap.zone(), gap.sensor(), gap.from(), gap.to());
  }

  /** Those of a sensor not filled, that touch that time, oldest first. The comment makes Derby use the index: a scan would wait for other sensors' writers. */
  public List<DataGap> of(String sensor, Instant from, Instant to) {
    return sql.list(row -> new DataGap(row.text("id"), row.text("whole"), row.text("facility"), row.text("zone"), row.text("sensor"), row.instant("from_at"), row.instant("to_at")),
        "SELECT * FROM data_gap --DERBY-PROPERTIES index=data_gap_by_sensor\n WHERE sensor = ? AND to_at > ? AND from_at < ? AND filled_at IS NULL ORDER BY from_at", sensor, from, to);
  }

  /** The gap that speaks for the outage of its gateway in which this sensor, too, was silent from then to then, give or take its gap limit. */
  public Optional<String> outage(String sensor, Instant from, Instant to, long gapLimitMillis) {
    return sql.first(row -> row.text("whole"), "SELECT g.whole FROM sensor s JOIN sensor other ON other.gateway = s.gateway JOIN data_gap g --DERBY-PROPERTIES index=data_gap_by_sensor\n ON g.sensor = other.code "
        + "WHERE s.code = ? AND g.to_at BETWEEN ? AND ? AND g.from_at BETWEEN ? AND ? AND g.filled_at IS NULL ORDER BY g.id FETCH FIRST 1 ROWS ONLY",
        sensor, to.minusMillis(gapLimitMillis), to.plusMillis(gapLimitMillis), from.minusMillis(gapLimitMillis), from.plusMillis(gapLimitMillis));
  }

  /** Whether anything is left of what this one is a part of. */
  public boolean isLeft(DataGap gap) {
    return sql.first(row -> row.text("id"), "SELECT id FROM data_gap --DERBY-PROPERTIES index=data_gap_by_whole\n WHERE whole = ? AND filled_at IS NULL", gap.whole()).isPresent();
  }

  public void fill(DataGap gap, Instant at) { sql.update("UPDATE data_gap SET filled_at = ? WHERE id = ?", at, gap.id()); }
}
