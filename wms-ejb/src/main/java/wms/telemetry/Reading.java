package wms.telemetry;

import java.time.Instant;

/**
 * One value a sensor sensed. Its identity is (sensor, quantity, at in milliseconds).
 *
 * @param at the device's time
 * @param receivedAt when the server got it
 * @param value in the quantity's unit; 1 and 0 for true and false
 */
public record Reading(String sensor, SensedQuantity quantity, Instant at, Instant receivedAt, double value) {}
