package wms.telemetry;

import java.time.Instant;
import java.util.List;

/** Whoever says for which stretches of time the raw readings of a place must not be dropped. All of them are asked. */
public interface RawReadingsNeeded {
  /** From (with) to (with). */
  record Stretch(Instant from, Instant to) {
    public boolean touches(Instant start, Instant end) { return from.isBefore(end) && !to.isBefore(start); }
  }

  /** Those that touch the time from {@code from} to {@code to}; others may be among them. */
  List<Stretch> of(String sensor, String zone, Instant from, Instant to);
}
