package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.Reading;
import wms.telemetry.ReadingPack;
import wms.telemetry.domain.Hour;

/** When each gateway was heard last, and how its clock goes. */
@Part
public class GatewayLog {
  private static final String HEARD = """
      UPDATE gateway SET last_seen_at = ?,
        clock_first = CASE WHEN clock_first IS NULL AND clock_hour < ? THEN clock_least ELSE clock_first END,
        clock_first_hour = CASE WHEN clock_first_hour IS NULL AND clock_hour < ? THEN clock_hour ELSE clock_first_hour END,
        clock_last = CASE WHEN clock_hour < ? THEN clock_least ELSE clock_last END,
        clock_last_hour = CASE WHEN clock_hour < ? THEN clock_hour ELSE clock_last_hour END,
        clock_least = CASE WHEN clock_hour = ? AND clock_least < ? THEN clock_least ELSE ? END,
        clock_hour = ?
      WHERE code = ? AND (last_seen_at IS NULL OR last_seen_at < ?)""";
  private final Sql sql;

  @Inject public GatewayLog(Sql sql) { this.sql = sql; }

  public void heard(List<ReadingPack> packs, Instant at) {
    Map<String, Long> lags = new TreeMap<>();
    for (ReadingPack pack : packs) lags.merge(pack.gateway(), lag(pack), Math::min);
    long hour = Math.floorDiv(at.toEpochMilli(), Hour.MILLIS);
    lags.forEach((gateway, lag) -> {
      if (lag == Long.MAX_VALUE) sql.update("UPDATE gateway SET last_seen_at = ? WHERE code = ? AND (last_seen_at IS NULL OR last_seen_at < ?)", at, gateway, at);
      else sql.update(HEARD, at, hour, hour, hour, hour, hour, lag, lag, hour, gateway, at);
    });
  }

  private static long lag(ReadingPack pack) {
    long newest = Long.MIN_VALUE;
    for (Reading reading : pack.readings()) newest = Math.max(newest, reading.at().toEpochMilli());
    return newest == Long.MIN_VALUE ? Long.MAX_VALUE : pack.receivedAt().toEpochMilli() - newest;
  }
}
