package wms.gateway.simulate;

import java.util.Random;

/** A temperature sensor: it follows the air with a lag, longer in goods, is off by a little that stays, and by noise that does not. */
final class Probe {
    static final double LAG_SECONDS = 15;
    private static final double OFFSET = 0.1;
    private static final double NOISE = 0.04;
    private static final double BATTERY_SECONDS = 3 * 365 * 86_400.0;

    private final String sensor;
    private final double lagSeconds;
    private final double offset;
    private final Random random;
    private double felt;
    private double battery;

    Probe(String sensor, double temperature, double lagSeconds, Random random) {
        this.sensor = sensor;
        this.lagSeconds = lagSeconds;
        this.random = random;
        this.offset = OFFSET * random.nextGaussian();
        this.felt = temperature;
        this.battery = 60 + 40 * random.nextDouble();
    }

    void step(double air) {
        felt += (air - felt) / lagSeconds;
        battery = Math.max(0, battery - 100 / BATTERY_SECONDS);
    }

    /** It was stuck into other goods. */
    void feel(double temperature) {
        felt = temperature;
    }

    String sensor() {
        return sensor;
    }

    double temperature() {
        return rounded(felt + offset + NOISE * random.nextGaussian(), 100);
    }

    double battery() {
        return rounded(battery, 10);
    }

    static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
