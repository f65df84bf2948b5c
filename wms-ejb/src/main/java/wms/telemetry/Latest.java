package wms.telemetry;

import java.time.Instant;

/**
 * The newest reading of a sensor's quantity by device time.
 *
 * @param at the device's time
 * @param receivedAt when the server got it
 * @param value in the quantity's unit; 1 and 0 for true and false
 */
public record Latest(Instant at, Instant receivedAt, double value) {}
