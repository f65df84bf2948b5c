package wms.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.gateway.buffer.Buffer;
import wms.gateway.senml.Pack;
import wms.gateway.senml.Reading;
import wms.gateway.source.Outlet;

/**
 * From a source's readings to packs on the disk. A gateway judges no value, however impossible: that is the server's part.
 * Only what JSON cannot say (NaN, infinite) and what the disk will not take stays behind, counted and told.
 */
final class Pipe implements Outlet {
    private static final int MOST_RECORDS = 100;

    private final Buffer buffer;
    private final int records;
    private final Runnable published;
    private final Logger log;
    private final AtomicLong unwritable = new AtomicLong();
    private boolean diskTroubled;

    Pipe(Buffer buffer, int records, Runnable published, Logger log) {
        this.buffer = buffer;
        this.records = records;
        this.published = published;
        this.log = log;
    }

    Pipe(Buffer buffer, Runnable published, Logger log) {
        this(buffer, MOST_RECORDS, published, log);
    }

    @Override
    public void put(List<Reading> readings) {
        List<Reading> writable = readings.stream().filter(this::isWritable).toList();
        for (int from = 0; from < writable.size(); from += records) {
            keep(writable.subList(from, Math.min(writable.size(), from + records)));
        }
        published.run();
    }

    private boolean isWritable(Reading reading) {
        if (!reading.isWritable()) {
            unwritable.incrementAndGet();
            log.warning("Sensor " + reading.sensor() + " gave " + reading.value() + " for " + reading.quantity() + ", which cannot be written; it is left out.");
        }
        return reading.isWritable();
    }

    private void keep(List<Reading> pack) {
        byte[] payload = Pack.of(pack).getBytes(StandardCharsets.UTF_8);
        try {
            append(payload, pack.size());
            diskTroubled = false;
        } catch (IOException e) {
            unwritable.addAndGet(pack.size());
            log.log(diskTroubled ? Level.FINE : Level.SEVERE, "The disk does not take readings (" + e.getMessage() + "); they are lost until it does.");
            diskTroubled = true;
        }
    }

    /** A disk that is full because of others gets a second chance after the oldest have made room. */
    private void append(byte[] payload, int count) throws IOException {
        try {
            buffer.append(payload, count);
        } catch (IOException e) {
            if (!buffer.dropOldest()) {
                throw e;
            }
            buffer.append(payload, count);
        }
    }

    @Override
    public void awaitAtMost(long messages) throws InterruptedException {
        buffer.awaitAtMost(messages);
    }

    /** Readings that could not be written: not a number, or the disk refused them. */
    long unwritable() {
        return unwritable.get();
    }
}
