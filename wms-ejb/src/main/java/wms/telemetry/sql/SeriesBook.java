package wms.telemetry.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.telemetry.SensedQuantity;

/**
 * The series with their newest readings, in memory, so that a reading newer than all others costs no question to the database. May be
 * ahead of the database after a rollback: whoever writes checks what it finds there and has it forgotten.
 */
@ApplicationScoped
public class SeriesBook {
  private record Key(String sensor, SensedQuantity quantity) {}

  private final Map<Key, Series> known = new ConcurrentHashMap<>();

  Series find(String sensor, SensedQuantity quantity) { return known.get(new Key(sensor, quantity)); }

  void keep(Series series) { known.put(new Key(series.sensor(), series.quantity()), series); }

  public void forget() { known.clear(); }
}
