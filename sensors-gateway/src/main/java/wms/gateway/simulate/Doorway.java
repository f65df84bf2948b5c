package wms.gateway.simulate;

import java.util.Random;

/** People going in and out: openings by chance, so many an hour, each about as long as usual. */
final class Doorway {
    private final double perSecond;
    private final double usualSeconds;
    private final Random random;
    private double left;

    Doorway(double openingsPerHour, double usualSeconds, Random random) {
        this.perSecond = openingsPerHour / 3600;
        this.usualSeconds = usualSeconds;
        this.random = random;
    }

    void step() {
        if (left > 0) {
            left--;
        } else if (random.nextDouble() < perSecond) {
            left = usualSeconds * (0.6 + 0.8 * random.nextDouble());
        }
    }

    boolean isOpen() {
        return left > 0;
    }
}
