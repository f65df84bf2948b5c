package wms.telemetry.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import wms.shared.Sql;
import wms.telemetry.Sensor;
import wms.telemetry.domain.PackReader;

/** Which gateways and sensors we expect to hear from, in memory for the path of readings; looks again after half a minute, or when asked. */
@ApplicationScoped
public class Registry {
  private static final long STANDS_MILLIS = 30_000;
  private Sql sql;
  private Clock clock;
  private volatile PackReader reader = new PackReader(Map.of(), Map.of());
  private volatile Map<String, Sensor> sensors = Map.of();
  private volatile long lookedAt = Long.MIN_VALUE;

  protected Registry() {}

  @Inject public Registry(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Reads packs by what is known now; never asks the database. */
  public PackReader reader() { return reader; }

  public void lookWhenOld() { if (lookedAt == Long.MIN_VALUE || clock.millis() - lookedAt > STANDS_MILLIS) look(); }

  public synchronized void look() {
    Map<String, String> gateways = new HashMap<>();
    sql.list(row -> gateways.put(row.text("code"), row.text("facility")), "SELECT code, facility FROM gateway");
    Map<String, Sensor> found = new HashMap<>();
    Map<String, String> homes = new HashMap<>();
    sql.list(row -> {
      found.put(row.text("code"), new Sensor(row.text("code"), row.text("zone"), row.text("gateway"), row.count("gap_limit_seconds")));
      return homes.put(row.text("code"), row.text("facility"));
    }, "SELECT s.*, z.facility FROM sensor s JOIN zone z ON z.code = s.zone");
    sensors = found;
    reader = new PackReader(gateways, homes);
    lookedAt = clock.millis();
  }

  /** Null when it is not registered. */
  public Sensor sensor(String code) {
    Sensor known = sensors.get(code);
    if (known == null) {
      look();
      known = sensors.get(code);
    }
    return known;
  }
}
