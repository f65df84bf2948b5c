package wms.telemetry;

import java.time.Instant;

/** What is known of a gateway: its own status message, how far it is committed, and how much of it was refused. */
public record GatewayState(String code, String facility, boolean online, Instant lastSeen, Long buffered, String epoch, Long committedSeq, String version, int refused) {}
