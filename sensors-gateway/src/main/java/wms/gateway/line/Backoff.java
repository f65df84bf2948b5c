package wms.gateway.line;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that double from one second to thirty, each shortened by chance, so that a hundred gateways do not call at once. */
public final class Backoff {
    private static final long FIRST = 1_000;
    private static final long LONGEST = 30_000;

    private final RandomGenerator random;
    private long ceiling = FIRST;

    public Backoff(RandomGenerator random) {
        this.random = random;
    }

    public Duration next() {
        long wait = ceiling / 2 + random.nextLong(ceiling / 2 + 1);
        ceiling = Math.min(LONGEST, ceiling * 2);
        return Duration.ofMillis(Math.max(FIRST, wait));
    }

    public void reset() {
        ceiling = FIRST;
    }
}
