package wms.alarms;

import java.time.Instant;
import wms.coldchain.Severity;

/**
 * What is wrong, so that somebody must know.
 *
 * @param since when it began
 */
public record Cause(AlarmView.Source source, AlarmCode code, String facility, String zone, Severity severity, Instant since) {}
