package wms.gateway.senml;

/**
 * One value of one sensor.
 *
 * @param time  device time, milliseconds since 1970 UTC
 * @param value in the unit of the quantity; a contact is 1 for open or on, 0 for closed or off
 */
public record Reading(String sensor, Quantity quantity, long time, double value) {

    public static Reading of(String sensor, Quantity quantity, long time, boolean value) {
        return new Reading(sensor, quantity, time, value ? 1 : 0);
    }

    public Series series() {
        return new Series(sensor, quantity);
    }

    /** A value the server refuses whatever the sensor: outside what can be, or what a DS18B20 says at power-on (85) and when it is lost (-127). */
    public boolean isImpossible() {
        return switch (quantity) {
            case TEMP -> !(value >= -90 && value <= 90) || value == 85.0;
            case HUM -> !(value >= 0 && value <= 100);
            default -> !isWritable();
        };
    }

    /** JSON has no word for NaN and infinity. */
    public boolean isWritable() {
        return Double.isFinite(value);
    }
}
