package wms.gateway.source;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;

/**
 * Readings as fast as they are committed, to measure how fast that is. Sensor after sensor, round after round; the last
 * round is now, the ones before lie {@code load.step} apart in the past.
 */
public final class LoadSource implements Source {
    private final List<String> sensors;
    private final int pack;
    private final long warm;
    private final long count;
    private final long step;
    private final long ahead;
    private final Clock clock;
    private final PrintStream report;

    public LoadSource(Settings settings, Clock clock, PrintStream report) {
        this.sensors = sensors(settings);
        this.pack = (int) settings.number(Key.LOAD_PACK, 1, 1_000);
        this.warm = settings.number(Key.LOAD_WARM, 0, 10_000_000_000L);
        this.count = settings.number(Key.LOAD_COUNT, 1, 10_000_000_000L);
        this.step = settings.duration(Key.LOAD_STEP, java.time.Duration.ofMillis(1)).toMillis();
        this.ahead = 2 * settings.number(Key.PUBLISH_WINDOW, 1, 10_000);
        this.clock = clock;
        this.report = report;
    }

    /** Either how many, numbered after {@code load.prefix}, or a list of ids. */
    private static List<String> sensors(Settings settings) {
        String text = settings.text(Key.LOAD_SENSORS);
        if (!text.matches("\\d+")) {
            return List.of(text.split("\\s*;\\s*"));
        }
        int many = (int) settings.number(Key.LOAD_SENSORS, 1, 100_000);
        return IntStream.rangeClosed(1, many).mapToObj(i -> settings.text(Key.LOAD_PREFIX) + i).toList();
    }

    @Override
    public void run(Outlet outlet) throws InterruptedException {
        long rounds = (warm + count + sensors.size() - 1) / sensors.size();
        long first = clock.millis() - (rounds - 1) * step;
        commit(outlet, 0, warm, first);
        long started = System.nanoTime();
        commit(outlet, warm, warm + count, first);
        report.printf(Locale.ROOT, "committed %d readings in %.3f s%n", count, (System.nanoTime() - started) / 1e9);
    }

    private void commit(Outlet outlet, long from, long to, long first) throws InterruptedException {
        List<Reading> readings = new ArrayList<>(pack);
        for (long i = from; i < to; i++) {
            readings.add(reading(i, first));
            if (readings.size() == pack || i == to - 1) {
                outlet.put(readings);
                readings.clear();
                outlet.awaitAtMost(ahead);
            }
        }
        outlet.awaitAllCommitted();
    }

    private Reading reading(long i, long first) {
        int sensor = (int) (i % sensors.size());
        long round = i / sensors.size();
        double value = Math.round(400 + 150 * Math.sin((round + 7.0 * sensor) / 60)) / 100.0;
        return new Reading(sensors.get(sensor), Quantity.TEMP, first + round * step, value);
    }
}
