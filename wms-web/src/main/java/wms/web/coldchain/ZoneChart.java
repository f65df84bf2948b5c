package wms.web.coldchain;

import java.time.Instant;
import java.util.List;
import wms.telemetry.ReadingBucket;

/** What a zone's sensors sensed, in buckets; where there was nothing there is no point. */
public record ZoneChart(Instant from, Instant to, long bucketSeconds, List<Series> series) {
  public record Series(String sensor, List<ReadingBucket> points) {}
}
