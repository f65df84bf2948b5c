package wms.gateway.source;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** When a sensor is asked next: at whole multiples of the interval, which may be changed at any moment. */
public final class Rhythm {
    private static final long LOOK_MILLIS = 500;

    private final Supplier<Duration> interval;
    private final Clock clock;
    private long last = Long.MIN_VALUE;

    public Rhythm(Supplier<Duration> interval, Clock clock) {
        this.interval = interval;
        this.clock = clock;
    }

    /** The first beat is at once. */
    public void awaitNext() throws InterruptedException {
        while (beat() == last) {
            Thread.sleep(Math.max(1, Math.min(LOOK_MILLIS, (beat() + 1) * interval.get().toMillis() - clock.millis())));
        }
        last = beat();
    }

    private long beat() {
        return clock.millis() / interval.get().toMillis();
    }
}
