package wms.telemetry;

import java.time.Instant;

/**
 * What is known of a gateway: its own status message, how far it is committed, and how much of it was refused.
 *
 * @param refused letters that nobody has sent again or put aside
 * @param dropped letters that had to give way to newer ones
 * @param newSensors sensors heard behind it that are not registered
 */
public record GatewayState(String code, String facility, boolean online, Instant lastSeen, Long buffered, String epoch, Long committedSeq, String version, int refused, long dropped, int newSensors) {}
