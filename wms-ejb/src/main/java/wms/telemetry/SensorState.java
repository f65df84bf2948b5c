package wms.telemetry;

import java.time.Instant;
import java.time.LocalDate;
import wms.facilities.Calibration;

/** A sensor with its newest values by device time; null where it never sent one. Its calibration is that of the equipment of the same code. */
public record SensorState(String code, String zone, String gateway, Double temperature, Double humidity, Double battery, Boolean doorOpen, Instant measuredAt, boolean stale,
    int gapLimitSeconds, SensorPlace place, LocalDate calibrationDue, Calibration calibration) {}
