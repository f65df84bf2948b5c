package wms.telemetry;

import java.time.Instant;

/** Something refused, kept for a person to look at. */
public record DeadLetter(String id, String topic, String gateway, String reason, String detail, String payload, Instant receivedAt) {}
