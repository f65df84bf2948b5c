package wms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Fsync;
import wms.gateway.page.SourceState.Work;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Source;
import wms.gateway.source.Told;
import wms.gateway.words.Note;

class FeedTest {
    @TempDir
    Path dir;
    private Buffer buffer;

    @BeforeEach
    void openBuffer() throws IOException {
        buffer = Buffer.open(dir, 1 << 20, Fsync.NEVER, Told.QUIET);
    }

    @AfterEach
    void closeBuffer() throws IOException {
        buffer.close();
    }

    @Test
    void aSourceThatFailsIsMadeAnewAndTheOthersDoNotNotice() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Feed failing = feed(outlet -> {
            if (made.incrementAndGet() == 1) {
                throw new IOException("no answer");
            }
            outlet.put(List.of(new Reading("T1", Quantity.TEMP, 1, 4)));
            new CountDownLatch(1).await();
        });
        Feed other = feed(outlet -> {
            outlet.put(List.of(new Reading("T2", Quantity.TEMP, 1, 4)));
            new CountDownLatch(1).await();
        });
        Thread one = run(failing);
        Thread two = run(other);
        until(() -> failing.state().work() == Work.WAITING);
        assertThat(failing.state().trouble()).map(Note::toString).contains("The source test has failed: no answer. It is tried again.");
        assertThat(other.state().isWell()).isTrue();
        until(() -> failing.state().readings() == 1);
        assertThat(failing.state().isWell()).isTrue();
        assertThat(failing.state().trouble()).isEmpty();
        assertThat(buffer.backlog().readings()).isEqualTo(2);
        one.interrupt();
        two.interrupt();
    }

    @Test
    void aMistakeInTheSettingsIsNotTriedAgain() throws Exception {
        Feed feed = feed(outlet -> {
            throw new Misconfigured("The file r.csv has no column 'sensor'.");
        });
        run(feed).join(5_000);
        assertThat(feed.state().work()).isEqualTo(Work.GIVEN_UP);
        assertThat(feed.state().isWell()).isFalse();
    }

    @Test
    void whatIsRefusedIsCountedAndTheLastReasonKept() throws Exception {
        Feed feed = feed(outlet -> {
            for (int i = 0; i < 300; i++) {
                outlet.refuse(Note.of("onewire.crc", "28-" + i, "T1"));
            }
        });
        run(feed).join(5_000);
        assertThat(feed.state().work()).isEqualTo(Work.ENDED);
        assertThat(feed.state().refused()).isEqualTo(300);
        assertThat(feed.state().refusal()).map(Note::toString).hasValueSatisfying(text -> assertThat(text).contains("28-299"));
    }

    private Feed feed(Source source) {
        return new Feed("test", () -> source, new Pipe(buffer, 100, reading -> reading, reading -> true, () -> { }, Told.QUIET), Clock.systemUTC(), Told.QUIET);
    }

    private static Thread run(Feed feed) {
        Thread thread = new Thread(feed);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 500 && !holds.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
