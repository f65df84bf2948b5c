package wms.telemetry;

import java.time.Instant;

/** A sensor with its newest values by device time; null where it never sent one. */
public record SensorState(String code, String zone, String gateway, Double temperature, Double humidity, Double battery, Boolean doorOpen, Instant measuredAt, boolean stale, int gapLimitSeconds) {}
