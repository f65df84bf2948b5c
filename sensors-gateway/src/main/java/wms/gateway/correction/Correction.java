package wms.gateway.correction;

import wms.gateway.senml.Reading;

/**
 * What a calibration found: true value = slope x what the sensor reads + offset. What the sensor said is found again from what was
 * published and the correction that held then. An impossible value goes out as it came, so that a correction never makes it credible.
 */
public record Correction(double slope, double offset) {
    public static final double LEAST_SLOPE = 0.5;
    public static final double MOST_SLOPE = 2;
    public static final double MOST_OFFSET = 20;

    /** Through two points of comparison with a reference: in ice water and at the upper end of the range, for instance. */
    public static Correction through(double lowReads, double lowTrue, double highReads, double highTrue) {
        double slope = (highTrue - lowTrue) / (highReads - lowReads);
        return new Correction(slope, lowTrue - slope * lowReads);
    }

    /** Beyond this it is the sensor that is broken. */
    public boolean isCredible() {
        return slope >= LEAST_SLOPE && slope <= MOST_SLOPE && Math.abs(offset) <= MOST_OFFSET;
    }

    Reading applied(Reading reading) {
        return reading.isImpossible() || reading.quantity().isContact() ? reading
            : new Reading(reading.sensor(), reading.quantity(), reading.time(), Math.round((slope * reading.value() + offset) * 1000) / 1000.0);
    }
}
