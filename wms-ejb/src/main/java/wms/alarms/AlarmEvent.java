package wms.alarms;

import java.time.Instant;

/** One line of what became of an alarm. */
public record AlarmEvent(String id, AlarmEventKind what, Instant at, String by, String remark) {}
