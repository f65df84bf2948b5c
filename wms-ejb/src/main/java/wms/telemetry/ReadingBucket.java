package wms.telemetry;

import java.time.Instant;

/** What a chart draws for one stretch of time starting at {@code t}; stretches without readings have no bucket. */
public record ReadingBucket(Instant t, double min, double max, double mean, int n) {}
