package wms.alarms;

import java.time.Instant;

/**
 * A person keeps a point quiet, whatever it raises.
 *
 * @param until null: until somebody puts it back into service
 */
public record Pause(String id, PauseKind kind, String facility, String zone, AlarmCode code, String point, Instant since, Instant until, String reason, String by, long version) {}
