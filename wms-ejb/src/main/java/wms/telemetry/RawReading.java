package wms.telemetry;

import java.time.Instant;

/** One stored value of a known sensor and quantity. */
public record RawReading(Instant t, double value, Instant receivedAt) {}
