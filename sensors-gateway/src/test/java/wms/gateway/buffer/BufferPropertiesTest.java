package wms.gateway.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The buffer against a sorted map, through appends, commits, re-reading, restarts and crashes. */
class BufferPropertiesTest {
    private static final Logger LOG = Logger.getLogger("quiet");
    private static final long ROOM = 2 << 20;

    static {
        LOG.setLevel(Level.OFF);
    }

    enum Step { APPEND, APPEND_BIG, COMMIT, READ, RESTART, CRASH }

    @Property(tries = 60)
    void aBufferIsASortedMapThatSurvivesCrashes(@ForAll @Size(min = 1, max = 50) List<Step> steps, @ForAll("seeds") long seed) throws IOException {
        Path dir = Files.createTempDirectory("buffer");
        java.util.Random random = new java.util.Random(seed);
        NavigableMap<Long, String> model = new TreeMap<>();
        long highest = 0;
        Path home = dir.resolve("0");
        Buffer buffer = Buffer.open(home, ROOM, Fsync.NEVER, LOG);
        String epoch = buffer.epoch();
        for (Step step : steps) {
            switch (step) {
                case APPEND, APPEND_BIG -> {
                    String payload = "p".repeat(1 + random.nextInt(step == Step.APPEND ? 50 : 30_000));
                    long seq = buffer.append(payload.getBytes(), 1);
                    assertThat(seq).as("numbers only rise").isGreaterThan(highest);
                    highest = seq;
                    model.put(seq, payload);
                }
                case COMMIT -> {
                    long seq = random.nextLong(highest + 2);
                    buffer.commit(seq);
                    model.headMap(seq, true).clear();
                }
                case READ -> assertThat(BufferTest.from(buffer, random.nextLong(highest + 1))).hasSizeLessThanOrEqualTo(10_000);
                case RESTART -> {
                    buffer.close();
                    buffer = Buffer.open(home, ROOM, Fsync.NEVER, LOG);
                }
                case CRASH -> {
                    Path copy = dir.resolve(home.getFileName() + "x");
                    copy(home, copy);
                    buffer.close();
                    home = copy;
                    buffer = Buffer.open(home, ROOM, Fsync.NEVER, LOG);
                }
            }
            assertThat(buffer.epoch()).isEqualTo(epoch);
            List<String> kept = BufferTest.from(buffer, buffer.committed());
            assertThat(kept).as("nothing uncommitted is missing").endsWith(lines(model).toArray(String[]::new));
            assertThat(buffer.backlog().messages()).isEqualTo(kept.size());
        }
        buffer.close();
        delete(dir);
    }

    @Property(tries = 200)
    void aFileCutAnywhereKeepsEverythingWhollyBeforeTheCut(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 300) Integer> sizes, @ForAll("seeds") long seed) throws IOException {
        Path dir = Files.createTempDirectory("buffer");
        List<Long> ends = new ArrayList<>();
        Path file;
        try (Buffer buffer = Buffer.open(dir, ROOM, Fsync.NEVER, LOG)) {
            file = BufferTest.segments(dir).get(0);
            for (int size : sizes) {
                buffer.append("q".repeat(size).getBytes(), 1);
                ends.add(Files.size(file));
            }
        }
        long cut = new java.util.Random(seed).nextLong(Files.size(file) + 1);
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(cut);
            if (seed % 2 == 0) {
                channel.write(java.nio.ByteBuffer.allocate(1 + (int) Math.abs(seed % 40)), cut);
            }
        }
        long whole = ends.stream().filter(end -> end <= cut).count();
        try (Buffer buffer = Buffer.open(dir, ROOM, Fsync.NEVER, LOG)) {
            assertThat(BufferTest.from(buffer, 0)).hasSize((int) whole);
            long seq = buffer.append("after".getBytes(), 1);
            assertThat(seq).isGreaterThan(sizes.size());
        }
        try (Buffer buffer = Buffer.open(dir, ROOM, Fsync.NEVER, LOG)) {
            assertThat(BufferTest.from(buffer, 0)).hasSize((int) whole + 1).last().asString().endsWith("after");
        }
        delete(dir);
    }

    private static List<String> lines(Map<Long, String> model) {
        return model.entrySet().stream().map(entry -> entry.getKey() + entry.getValue()).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE - 1);
    }
}
