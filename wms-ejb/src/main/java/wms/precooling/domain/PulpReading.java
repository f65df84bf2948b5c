package wms.precooling.domain;

/**
 * The temperature inside the goods.
 *
 * @param hours since cooling began
 * @param celsius degrees Celsius
 */
public record PulpReading(double hours, double celsius) {}
