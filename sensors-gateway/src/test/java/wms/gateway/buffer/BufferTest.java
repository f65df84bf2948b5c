package wms.gateway.buffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BufferTest {
    private static final Logger LOG = Logger.getLogger("test");
    private static final long ROOM = 1 << 20;

    @TempDir
    Path dir;

    @Test
    void whatIsNotCommittedIsStillThereAfterARestart() throws IOException {
        String epoch;
        try (Buffer buffer = open(ROOM)) {
            assertThat(buffer.isNew()).isTrue();
            epoch = buffer.epoch();
            append(buffer, "a", "b", "c");
            assertThat(buffer.commit(1)).isTrue();
        }
        try (Buffer buffer = open(ROOM)) {
            assertThat(buffer.isNew()).isFalse();
            assertThat(buffer.epoch()).isEqualTo(epoch);
            assertThat(from(buffer, buffer.committed())).containsExactly("2b", "3c");
            assertThat(buffer.append("d".getBytes(), 1)).as("a clean stop leaves no gap").isEqualTo(4);
        }
    }

    @Test
    void numbersThatTheServerMayHaveSeenAreNotGivenTwiceAfterACrash() throws IOException {
        Buffer crashed = open(ROOM);
        append(crashed, "a", "b");
        List<Path> files = copyTo(dir.resolve("copy"));
        crashed.close();
        assertThat(files).isNotEmpty();
        Files.write(segments(dir.resolve("copy")).get(0), new byte[0]);
        try (Buffer buffer = Buffer.open(dir.resolve("copy"), ROOM, Fsync.NEVER, LOG)) {
            assertThat(buffer.epoch()).isEqualTo(crashed.epoch());
            assertThat(buffer.append("c".getBytes(), 1)).isGreaterThan(2);
        }
    }

    @Test
    void aBufferThatWasLostBeginsANewEpoch() throws IOException {
        String epoch;
        try (Buffer buffer = open(ROOM)) {
            epoch = buffer.epoch();
            append(buffer, "a");
        }
        for (Path segment : segments(dir)) {
            Files.delete(segment);
        }
        try (Buffer buffer = open(ROOM)) {
            assertThat(buffer.isNew()).isTrue();
            assertThat(buffer.epoch()).isNotEqualTo(epoch);
        }
    }

    @Test
    void ifOnlyTheEpochIsLostTheReadingsAreKept() throws IOException {
        try (Buffer buffer = open(ROOM)) {
            append(buffer, "a", "b");
        }
        Files.writeString(dir.resolve("state"), "epo");
        try (Buffer buffer = open(ROOM)) {
            assertThat(buffer.isNew()).isTrue();
            assertThat(from(buffer, 0)).containsExactly("1a", "2b");
            assertThat(buffer.append("c".getBytes(), 1)).isEqualTo(3);
        }
    }

    @Test
    void committedSegmentsLeaveTheDisk() throws IOException {
        try (Buffer buffer = open(ROOM)) {
            String big = "x".repeat(30_000);
            append(buffer, big, big, big, big, big);
            assertThat(segments(dir)).hasSizeGreaterThan(2);
            buffer.commit(5);
            assertThat(segments(dir)).hasSize(1);
            assertThat(buffer.backlog().messages()).isZero();
            assertThat(buffer.backlog().readings()).isZero();
        }
    }

    @Test
    void aFullBufferDropsTheOldestAndSaysHowMany() throws IOException {
        try (Buffer buffer = open(ROOM)) {
            String big = "x".repeat(60_000);
            for (int i = 0; i < 30; i++) {
                buffer.append(big.getBytes(), 10);
            }
            Backlog backlog = buffer.backlog();
            assertThat(backlog.full()).isTrue();
            assertThat(backlog.bytes()).isLessThanOrEqualTo(ROOM);
            assertThat(backlog.dropped()).isPositive();
            assertThat(backlog.dropped() + backlog.readings()).isEqualTo(300);
            assertThat(buffer.next(0).orElseThrow().seq()).isEqualTo(backlog.dropped() / 10 + 1);
            buffer.commit(30);
            assertThat(buffer.backlog().full()).isFalse();
            assertThat(buffer.backlog().dropped()).isEqualTo(backlog.dropped());
        }
    }

    @Test
    void noTwoGatewaysShareABuffer() throws IOException {
        try (Buffer buffer = open(ROOM)) {
            append(buffer, "a");
            assertThatThrownBy(() -> open(ROOM)).isInstanceOf(IOException.class).hasMessageContaining("in use by another gateway");
        }
    }

    @Test
    void aThreadThatWasInterruptedStillKeepsItsReading() throws IOException {
        try (Buffer buffer = open(ROOM)) {
            Thread.currentThread().interrupt();
            append(buffer, "a");
            assertThat(Thread.interrupted()).isTrue();
            append(buffer, "b");
            assertThat(from(buffer, 0)).containsExactly("1a", "2b");
        }
    }

    private Buffer open(long bytes) throws IOException {
        return Buffer.open(dir, bytes, Fsync.NEVER, LOG);
    }

    private List<Path> copyTo(Path copy) throws IOException {
        Files.createDirectories(copy);
        List<Path> files = Stream.concat(segments(dir).stream(), Stream.of(dir.resolve("state"))).toList();
        for (Path file : files) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return files;
    }

    static List<Path> segments(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    static void append(Buffer buffer, String... payloads) throws IOException {
        for (String payload : payloads) {
            buffer.append(payload.getBytes(StandardCharsets.UTF_8), 1);
        }
    }

    static List<String> from(Buffer buffer, long after) throws IOException {
        List<String> all = new ArrayList<>();
        for (Optional<Entry> entry = buffer.next(after); entry.isPresent(); entry = buffer.next(entry.get().seq())) {
            all.add(entry.get().seq() + new String(entry.get().payload(), StandardCharsets.UTF_8));
        }
        return all;
    }
}
