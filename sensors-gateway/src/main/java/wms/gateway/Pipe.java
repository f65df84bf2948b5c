package wms.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import wms.gateway.buffer.Buffer;
import wms.gateway.senml.Pack;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;

/**
 * From the sources' readings, corrected by the last calibration, to packs on the disk. A gateway judges no value, however impossible:
 * that is the server's part. Only what JSON cannot say (NaN, infinite) and what the disk will not take stays behind, counted and told.
 */
final class Pipe {
    static final int MOST_RECORDS = 100;
    private static final int MOST_SERIES = 10_000;

    private final Buffer buffer;
    private final int records;
    private final UnaryOperator<Reading> correction;
    private final Predicate<Reading> tells;
    private final Runnable published;
    private final Logger log;
    private final AtomicLong unwritable = new AtomicLong();
    private final Map<Series, Reading> latest = new ConcurrentHashMap<>();
    private boolean diskTroubled;

    /** @param tells whether a reading tells something or only repeats */
    Pipe(Buffer buffer, int records, UnaryOperator<Reading> correction, Predicate<Reading> tells, Runnable published, Logger log) {
        this.buffer = buffer;
        this.records = records;
        this.correction = correction;
        this.tells = tells;
        this.published = published;
        this.log = log;
    }

    synchronized void put(List<Reading> readings) {
        List<Reading> writable = readings.stream().filter(this::isWritable).map(correction).toList();
        Map<Boolean, List<Reading>> byWeight = writable.stream().collect(Collectors.partitioningBy(tells));
        keep(byWeight.get(true), false);
        keep(byWeight.get(false), true);
        writable.forEach(this::remember);
        published.run();
    }

    private boolean isWritable(Reading reading) {
        if (!reading.isWritable()) {
            unwritable.incrementAndGet();
            log.warning("Sensor " + reading.sensor() + " gave " + reading.value() + " for " + reading.quantity() + ", which cannot be written; it is left out.");
        }
        return reading.isWritable();
    }

    private void keep(List<Reading> readings, boolean repeats) {
        for (int from = 0; from < readings.size(); from += records) {
            keepPack(readings.subList(from, Math.min(readings.size(), from + records)), repeats);
        }
    }

    private void keepPack(List<Reading> pack, boolean repeats) {
        byte[] payload = Pack.of(pack).getBytes(StandardCharsets.UTF_8);
        try {
            append(payload, pack.size(), repeats);
            diskTroubled = false;
        } catch (IOException e) {
            unwritable.addAndGet(pack.size());
            log.log(diskTroubled ? Level.FINE : Level.SEVERE, "The disk does not take readings (" + e.getMessage() + "); they are lost until it does.");
            diskTroubled = true;
        }
    }

    /** A disk that is full because of others gets a second chance after the oldest have made room. */
    private void append(byte[] payload, int count, boolean repeats) throws IOException {
        try {
            buffer.append(payload, count, repeats);
        } catch (IOException e) {
            if (!buffer.dropOldest()) {
                throw e;
            }
            buffer.append(payload, count, repeats);
        }
    }

    private void remember(Reading reading) {
        if (latest.containsKey(reading.series()) || latest.size() < MOST_SERIES) {
            latest.merge(reading.series(), reading, (before, now) -> now.time() >= before.time() ? now : before);
        }
    }

    void awaitAtMost(long messages) throws InterruptedException {
        buffer.awaitAtMost(messages);
    }

    /** Readings that could not be written: not a number, or the disk refused them. */
    long unwritable() {
        return unwritable.get();
    }

    /** The newest of each, as it was published. */
    Map<Series, Reading> latest() {
        return Map.copyOf(latest);
    }
}
