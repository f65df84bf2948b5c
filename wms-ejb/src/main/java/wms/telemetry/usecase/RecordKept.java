package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.sql.DeadLetters;

/**
 * Records what was kept of sensors that are registered by now, whoever registered them: ordinary readings that come late, judged by the
 * time of their event. Some at a time, each time a transaction. Two servers that do the same at once store each reading once.
 */
@UseCase
public class RecordKept {
  public static final int AT_ONCE = 2_000;
  private static final Actor BY = Actor.system("telemetry");

  /** A sensor whose readings may be recorded. */
  public record Waiting(String gateway, String facility, String sensor) {}

  private record Kept(long id, Reading reading) {}

  private final Sql sql;
  private final RecordReadings readings;
  private final DeadLetters deadLetters;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public RecordKept(Sql sql, RecordReadings readings, DeadLetters deadLetters, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.readings = readings;
    this.deadLetters = deadLetters;
    this.deeds = deeds;
    this.clock = clock;
  }

  public List<Waiting> waiting() {
    return sql.list(row -> new Waiting(row.text("gateway"), row.text("facility"), row.text("code")),
        "SELECT n.gateway, n.facility, n.code FROM new_sensor n JOIN sensor s ON s.code = n.code JOIN zone z ON z.code = s.zone AND z.facility = n.facility ORDER BY n.gateway, n.code");
  }

  /** True when there may be more. */
  public boolean some(Waiting sensor) {
    List<Kept> some = sql.list(row -> new Kept(row.number("id"), new Reading(sensor.sensor, row.word("quantity", SensedQuantity.class), row.instant("sensed_at"), row.instant("received_at"), row.real("sensed"))),
        "SELECT * FROM kept_reading WHERE gateway = ? AND sensor = ? ORDER BY id FETCH FIRST " + AT_ONCE + " ROWS ONLY", sensor.gateway, sensor.sensor);
    if (!some.isEmpty()) record(sensor, some);
    return some.size() == AT_ONCE || !isDone(sensor);
  }

  private void record(Waiting sensor, List<Kept> some) {
    List<Reading> came = some.stream().map(Kept::reading).toList();
    Instant receivedAt = came.stream().map(Reading::receivedAt).max(Comparator.naturalOrder()).orElseThrow();
    readings.record(ReadingBatch.of(ReadingPack.of(sensor.facility, sensor.gateway, receivedAt, came)));
    int gone = 0;
    for (int each : sql.batch("DELETE FROM kept_reading WHERE id = ?", some.stream().map(kept -> new Object[] {kept.id}).toList())) gone += each;
    sql.update("UPDATE new_sensor SET kept = kept - ?, recorded = recorded + ? WHERE gateway = ? AND code = ?", gone, gone, sensor.gateway, sensor.sensor);
  }

  private boolean isDone(Waiting sensor) {
    Object[] key = {sensor.gateway, sensor.sensor};
    Map<String, Object> counts = sql.first(row -> Map.<String, Object>of("recorded", row.number("recorded"), "dropped", row.number("dropped")), "SELECT recorded, dropped FROM new_sensor WHERE gateway = ? AND code = ?", key).orElse(null);
    if (counts == null) return true;
    if (sql.update("DELETE FROM new_sensor WHERE gateway = ? AND code = ? AND kept <= 0", key) == 0) return false;
    deadLetters.settle(sensor.gateway, sensor.sensor, clock.instant(), BY);
    deeds.fire(Deed.of(BY, "telemetry.sensor.caughtUp", "sensor", sensor.sensor, sensor.facility, counts));
    return true;
  }
}
