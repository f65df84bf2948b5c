package wms.gateway.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;
import wms.gateway.words.Note;

/**
 * Readings from a file, as if they came now.
 * <p>{@code replay.speed}: 0 gives them without waiting; 1 in their own time; 60 an hour in a minute. {@code replay.shift}:
 * {@code none} keeps the times of the file; {@code last} moves them so that the last one is now; {@code first} so that the
 * first one is now and the others follow as they are given; {@code now} is {@code first} when there is a speed, else {@code last}.
 */
public final class ReplaySource implements Source {
    enum Shift { NONE, FIRST, LAST, NOW }

    enum Unit { C, F }

    private static final int PACK = 100;
    private static final int AHEAD = 1_000;

    private final Path file;
    private final ReadingTable table;
    private final double speed;
    private final Shift shift;
    private final boolean exit;
    private final long interval;
    private final Clock clock;
    private final Logger log;
    private final List<Reading> due = new ArrayList<>();
    private long firstTime;
    private long lastTime;
    private long count;
    private long flushed;

    public ReplaySource(Settings settings, Clock clock, Logger log) {
        if (!Files.isReadable(settings.path(Key.REPLAY_FILE))) {
            throw settings.wrong(Key.REPLAY_FILE, "a file that can be read");
        }
        Quantity quantity = Quantity.named(settings.text(Key.REPLAY_QUANTITY)).orElseThrow(() -> settings.wrong(Key.REPLAY_QUANTITY, "a quantity such as temp or hum"));
        boolean isFahrenheit = settings.choice(Key.REPLAY_UNIT, Unit.class) == Unit.F;
        this.file = settings.path(Key.REPLAY_FILE);
        this.table = new ReadingTable(settings.optional(Key.REPLAY_SENSOR), quantity, isFahrenheit, settings.zone(Key.REPLAY_ZONE));
        this.speed = settings.decimal(Key.REPLAY_SPEED, 0, 1e9);
        Shift asked = settings.choice(Key.REPLAY_SHIFT, Shift.class);
        this.shift = asked != Shift.NOW ? asked : speed > 0 ? Shift.FIRST : Shift.LAST;
        if (shift == Shift.FIRST && speed == 0) {
            throw new Misconfigured("'replay.shift=first' needs a 'replay.speed' above 0: readings from the future are not believed.");
        }
        this.exit = settings.flag(Key.REPLAY_EXIT);
        this.interval = settings.sampling().toMillis();
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void run(Outlet outlet) throws IOException, InterruptedException {
        table.each(file, this::measure, this::leaveOut);
        long start = clock.millis();
        table.each(file, reading -> play(reading, start, outlet), (line, text, why) -> { });
        flush(outlet);
        log.info("The replay has ended after " + count + " readings.");
        if (exit) {
            outlet.awaitAllCommitted();
        } else {
            new CountDownLatch(1).await();
        }
    }

    private void measure(Reading reading) {
        firstTime = count == 0 ? reading.time() : firstTime;
        lastTime = count == 0 ? reading.time() : Math.max(lastTime, reading.time());
        count++;
    }

    private void leaveOut(long line, String text, Note why) {
        if (why.key().equals(ReadingTable.NO_SENSOR)) {
            throw new Misconfigured("The file " + file + " has no column 'sensor': name the sensor with replay.sensor.");
        }
        log.warning("Line " + line + " of " + file + " is not a reading and is left out: " + why);
    }

    private void play(Reading reading, long start, Outlet outlet) throws InterruptedException {
        long dueAt = speed == 0 ? start : start + Math.round((reading.time() - firstTime) / speed);
        long time = switch (shift) {
            case FIRST -> dueAt;
            case LAST -> reading.time() - lastTime + start;
            default -> reading.time();
        };
        if (dueAt > clock.millis()) {
            flushIfOld(outlet, dueAt);
            Thread.sleep(Math.max(0, dueAt - clock.millis()));
        }
        due.add(new Reading(reading.sensor(), reading.quantity(), time, reading.value()));
        if (due.size() == PACK) {
            flush(outlet);
            outlet.awaitAtMost(speed == 0 ? AHEAD : Long.MAX_VALUE);
        }
    }

    /** Packs fill up while readings come quickly, but none waits longer than the sample interval. */
    private void flushIfOld(Outlet outlet, long until) {
        if (until - flushed >= interval) {
            flush(outlet);
        }
    }

    private void flush(Outlet outlet) {
        if (!due.isEmpty()) {
            outlet.put(due);
            due.clear();
        }
        flushed = clock.millis();
    }
}
