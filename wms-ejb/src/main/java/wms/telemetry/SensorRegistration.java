package wms.telemetry;

import java.time.LocalDate;
import java.util.List;

/**
 * What an administrator says of a sensor.
 *
 * @param quantities as they are named on the wire
 * @param place null for the zone's air
 * @param serial its maker's number, or null
 * @param calibrationDue the day its next calibration is due; with it the sensor becomes equipment of the same code
 */
public record SensorRegistration(String code, String gateway, String zone, List<String> quantities, Integer gapLimitSeconds, SensorPlace place, String serial, LocalDate calibrationDue) {}
