package wms.alarms;

import java.time.Instant;
import wms.coldchain.Severity;

/**
 * What is wrong, so that somebody must know.
 *
 * @param since when it began
 */
public record Cause(AlarmView.Source source, AlarmCode code, String facility, String zone, Severity severity, Instant since) {
  /** What stays the same when it goes wrong again: excursions come and go, their room stays. It is what can be kept quiet, and what chatters. */
  public String point() { return code + " " + (source.type() == AlarmView.SourceType.EXCURSION && zone != null ? zone : source.id()); }
}
