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

    /** JSON has no word for NaN and infinity. */
    public boolean isWritable() {
        return Double.isFinite(value);
    }
}
