package wms.web.telemetry;

import java.time.Instant;
import java.util.List;
import wms.telemetry.ReadingBucket;

/** What a sensor sensed, in buckets of so many seconds that begin at multiples of their length since 1970; there are no empty ones. */
public record SensorChart(Instant from, Instant to, long bucketSeconds, List<ReadingBucket> points) {}
