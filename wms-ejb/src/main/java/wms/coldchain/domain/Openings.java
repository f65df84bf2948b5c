package wms.coldchain.domain;

import java.util.ArrayList;
import java.util.List;
import wms.coldchain.domain.Pauses.Pause;
import wms.telemetry.RawReading;

/**
 * The windows that a switch opens: a door that is open, a cooler that defrosts. One begins when the switch goes on after it is known to have
 * been off, and ends when it goes off, at the latest after the longest time allowed. A switch that comes back from silence and is on opens none:
 * nobody knows for how long it has been.
 */
public final class Openings {
  private Openings() {}

  /** @param readings of the switch in order of time; those of one gap limit and one longest time before the first moment asked for must be among them */
  public static List<Pause> of(List<RawReading> readings, long gapLimitMillis, long longestMillis) {
    List<Pause> found = new ArrayList<>();
    Long openedAt = null;
    RawReading before = null;
    for (RawReading reading : readings) {
      boolean wasOff = before != null && before.value() == 0 && reading.t().toEpochMilli() - before.t().toEpochMilli() <= gapLimitMillis;
      long at = reading.t().toEpochMilli();
      if (reading.value() == 0 && openedAt != null) {
        found.add(new Pause(openedAt, Math.min(at, openedAt + longestMillis)));
        openedAt = null;
      } else if (reading.value() != 0 && wasOff) {
        openedAt = at;
      }
      before = reading;
    }
    if (openedAt != null) found.add(new Pause(openedAt, openedAt + longestMillis));
    return found;
  }
}
