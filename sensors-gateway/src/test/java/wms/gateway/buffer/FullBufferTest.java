package wms.gateway.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Pack;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;

/** A site without a line for months and a disk that is far too small: what is left, and is every reading that is not left accounted for? */
class FullBufferTest {
    private static final Logger LOG = Logger.getLogger("quietly full");
    private static final long ROOM = 1 << 20;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration STEP = Duration.ofSeconds(60);
    private static final int SENSORS = 4;

    static {
        LOG.setLevel(Level.OFF);
    }

    @TempDir
    Path dir;

    @Test
    void twoMonthsOnOneMegabyteKeepTheChangesAndEveryReadingThatWentIsListed() throws IOException {
        long steps = Duration.ofDays(60).dividedBy(STEP);
        try (Buffer buffer = open(dir)) {
            fill(buffer, 0, steps);
            assertThat(size(dir)).as("the limit holds, the book of losses apart").isLessThanOrEqualTo(ROOM);
            mustAddUp(buffer, steps);
            List<Reading> left = left(buffer);
            assertThat(left.get(left.size() - 1).time()).isEqualTo(time(steps - 1));
            long oldest = left.get(0).time();
            assertThat(buffer.backlog().losses()).filteredOn(loss -> loss.kind() == Loss.Kind.DROPPED).allSatisfy(loss -> assertThat(loss.from()).isLessThan(oldest));
            assertThat(Duration.ofMillis(time(steps) - oldest)).as("plain dropping of the oldest would leave three days").isGreaterThan(Duration.ofDays(20));
            assertThat(left.stream().map(Reading::time).distinct().toList()).as("of the old stretch, one in fifteen minutes").isSorted().hasSizeGreaterThan(20 * 96);
        }
    }

    @Test
    void numbersGoOnAndTheServerIsToldWhichAreMissing() throws IOException {
        try (Buffer buffer = open(dir)) {
            fill(buffer, 0, 8_000);
            Entry first = buffer.next(0).orElseThrow();
            Entry second = buffer.next(first.seq()).orElseThrow();
            assertThat(second.seq()).isGreaterThan(first.seq());
            Loss thinned = buffer.backlog().losses().stream().filter(loss -> loss.kind() == Loss.Kind.THINNED).findFirst().orElseThrow();
            assertThat(thinned.first()).isLessThan(thinned.last()).isLessThan(buffer.append("[]".getBytes(), 0));
            long upTo = buffer.next(second.seq()).orElseThrow().seq();
            assertThat(buffer.commit(upTo)).isTrue();
            assertThat(buffer.next(upTo).orElseThrow().seq()).isGreaterThan(upTo);
        }
    }

    @Test
    void newTroubleIsListedApartFromOld() throws IOException {
        try (Buffer buffer = open(dir)) {
            fill(buffer, 0, 8_000);
            buffer.commit(Long.MAX_VALUE);
            assertThat(buffer.backlog().full()).isFalse();
            assertThat(buffer.backlog().messages()).isZero();
            fill(buffer, 100_000, 108_000);
            List<Loss> losses = buffer.backlog().losses();
            assertThat(losses.stream().filter(loss -> loss.kind() == Loss.Kind.THINNED && loss.series().equals("T1:temp")).toList()).hasSize(2)
                .satisfies(both -> assertThat(both.get(0).to()).isLessThan(both.get(1).from()));
        }
    }

    @Test
    void whatTheServerHasCommittedIsNotCountedAsLost() throws IOException {
        try (Buffer buffer = open(dir)) {
            fill(buffer, 0, 600);
            long committed = buffer.backlog().messages();
            buffer.commit(committed);
            fill(buffer, 600, 8_000);
            mustAddUp(buffer, 8_000 - 600);
        }
    }

    /** The process is killed again and again while it thins and drops; nothing may be lost unlisted, or listed twice. */
    @Test
    void aKillInTheMiddleOfDroppingLosesNothingUnlisted() throws Exception {
        for (int round = 0; round < 6; round++) {
            Path home = dir.resolve("killed" + round);
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"), Filler.class.getName(), home.toString())
                .redirectErrorStream(true).start();
            try (var told = process.inputReader()) {
                assertThat(told.readLine()).isEqualTo("full");
                Thread.sleep(40 + 73L * round);
                process.destroyForcibly();
            }
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            mustAddUpAfter(home);
        }
    }

    /** A copy of the folder at each step of the work is what a crash at that step leaves. */
    @Test
    void aCrashBetweenTheNoteAndTheDeedIsFinishedAndCountedOnce() throws IOException {
        Path home = dir.resolve("a");
        try (Buffer buffer = open(home)) {
            fill(buffer, 0, 3_000);
        }
        Path segment = BufferTest.segments(home).get(1);
        long base = Long.parseLong(segment.getFileName().toString().replace(".log", ""));
        for (Loss.Kind kind : Loss.Kind.values()) {
            Path copy = dir.resolve(kind.name());
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(home)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            Segment open = Segment.open(copy.resolve(segment.getFileName()));
            Losses.load(copy.resolve("losses"), 0).intend(kind, base, open.entries(0, kind == Loss.Kind.THINNED));
            open.close();
            Files.writeString(copy.resolve(segment.getFileName() + ".thin"), "half writ");
            mustAddUpAfter(copy);
            mustAddUpAfter(copy);
            assertThat(copy.resolve(segment.getFileName() + ".thin")).doesNotExist();
        }
    }

    private static void mustAddUpAfter(Path home) throws IOException {
        try (Buffer buffer = open(home)) {
            List<Reading> left = left(buffer);
            long steps = left.stream().mapToLong(Reading::time).max().orElseThrow();
            long last = (steps - START.toEpochMilli()) / STEP.toMillis() + 1;
            Map<String, Long> perSensor = new TreeMap<>(left.stream().collect(Collectors.groupingBy(Reading::sensor, Collectors.counting())));
            buffer.backlog().losses().forEach(loss -> perSensor.merge(loss.series().replace(":temp", ""), loss.count(), Long::sum));
            assertThat(perSensor.values()).allSatisfy(count -> assertThat(count).as("each step was put in two messages, the last perhaps only half").isBetween(last - 1, last));
            assertThat(buffer.backlog().dropped()).isEqualTo(buffer.backlog().losses().stream().mapToLong(Loss::count).sum());
        }
    }

    private static void mustAddUp(Buffer buffer, long steps) throws IOException {
        List<Reading> left = left(buffer);
        List<Loss> losses = buffer.backlog().losses();
        assertThat(left).as("none twice").doesNotHaveDuplicates().hasSize((int) buffer.backlog().readings());
        assertThat(left.size() + losses.stream().mapToLong(Loss::count).sum()).isEqualTo(steps * SENSORS);
        assertThat(buffer.backlog().dropped()).isEqualTo(losses.stream().mapToLong(Loss::count).sum());
    }

    private static List<Reading> left(Buffer buffer) throws IOException {
        List<Reading> left = new ArrayList<>();
        for (Optional<Entry> entry = buffer.next(buffer.committed()); entry.isPresent(); entry = buffer.next(entry.get().seq())) {
            left.addAll(Pack.readings(entry.get().payload()));
        }
        return left;
    }

    /** Every fifteen minutes a reading tells, in between it repeats. */
    static void fill(Buffer buffer, long from, long to) throws IOException {
        for (long step = from; step < to; step++) {
            long time = time(step);
            boolean repeats = step % 15 != 0;
            List<Reading> readings = Stream.iterate(1, i -> i + 1).limit(SENSORS).map(i -> new Reading("T" + i, Quantity.TEMP, time, 2 + i / 10.0)).toList();
            buffer.append(Pack.of(readings).getBytes(), SENSORS, repeats);
        }
    }

    private static long time(long step) {
        return START.plus(STEP.multipliedBy(step)).toEpochMilli();
    }

    private static long size(Path dir) throws IOException {
        long size = 0;
        for (Path segment : BufferTest.segments(dir)) {
            size += Files.size(segment);
        }
        return size;
    }

    private static Buffer open(Path dir) throws IOException {
        return Buffer.open(dir, ROOM, Fsync.NEVER, LOG);
    }

    /** The process that is killed. */
    static final class Filler {
        private Filler() {
        }

        public static void main(String[] words) throws IOException {
            Buffer buffer = open(Path.of(words[0]));
            fill(buffer, 0, 4_000);
            System.out.println("full");
            fill(buffer, 4_000, Long.MAX_VALUE);
        }
    }
}
