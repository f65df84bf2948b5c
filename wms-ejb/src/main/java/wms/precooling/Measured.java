package wms.precooling;

import java.time.Instant;

/**
 * A temperature of goods or of their medium.
 *
 * @param celsius degrees Celsius
 * @param byHand told by a person, not by a sensor
 */
public record Measured(Instant t, double celsius, boolean byHand) {}
