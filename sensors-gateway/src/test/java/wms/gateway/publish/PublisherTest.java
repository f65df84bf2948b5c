package wms.gateway.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Fsync;
import wms.gateway.line.Broker;

class PublisherTest {
    private static final Logger LOG = Logger.getLogger("test");
    private static final String FOREIGN = "00000000-0000-0000-0000-000000000000";

    @TempDir
    static Path home;
    private static TestBroker broker;

    @TempDir
    Path dir;
    private String gateway;
    private Buffer buffer;
    private Publisher publisher;
    private final List<String> ordered = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startBroker() throws IOException {
        broker = TestBroker.start(home);
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.close();
    }

    @BeforeEach
    void openBuffer(TestInfo test) throws IOException {
        gateway = test.getTestMethod().orElseThrow().getName();
        buffer = Buffer.open(dir, 1 << 20, Fsync.NEVER, LOG);
    }

    @AfterEach
    void stop() throws Exception {
        publisher.stop();
        buffer.close();
    }

    @Test
    void whatTheServerCommittedLeavesTheBuffer() throws Exception {
        try (FakeServer server = server(true)) {
            append(200);
            publish(broker.url(), Duration.ofSeconds(30));
            until(() -> buffer.backlog().messages() == 0);
            assertThat(server.seqs()).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
            assertThat(server.heard()).allSatisfy(pack -> assertThat(pack.prev()).isEqualTo(pack.seq() - 1));
            assertThat(server.heard().get(6).json()).isEqualTo("[7]");
        }
    }

    @Test
    void aLongBacklogDoesNotFlood() throws Exception {
        try (FakeServer server = server(false)) {
            append(300);
            publish(broker.url(), Duration.ofSeconds(30));
            until(() -> server.heard().size() == 16);
            Thread.sleep(300);
            assertThat(server.heard()).hasSize(16);
            server.commit(buffer.epoch(), 10);
            until(() -> server.heard().size() == 26);
            assertThat(buffer.next(buffer.committed()).orElseThrow().seq()).isEqualTo(11);
        }
    }

    @Test
    void silenceMakesItSendAgainInOrder() throws Exception {
        try (FakeServer server = server(false)) {
            append(5);
            publish(broker.url(), Duration.ofMillis(600));
            until(() -> server.heard().size() >= 5);
            server.commit(buffer.epoch(), 2);
            until(() -> server.heard().size() >= 8);
            assertThat(server.seqs().subList(0, 8)).containsExactly(1L, 2L, 3L, 4L, 5L, 3L, 4L, 5L);
            assertThat(server.heard().get(5).prev()).isEqualTo(2);
            server.commits(true);
            until(() -> buffer.backlog().messages() == 0);
        }
    }

    @Test
    void aServerThatComesLaterGetsEverything() throws Exception {
        append(50);
        publish(broker.url(), Duration.ofMillis(500));
        Thread.sleep(800);
        append(50);
        try (FakeServer server = server(true)) {
            until(() -> buffer.backlog().messages() == 0);
            assertThat(server.seqs().stream().distinct().sorted().toList()).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
        }
    }

    @Test
    void aServerThatIsAwayIsNoReasonToLeaveTheBroker() throws Exception {
        append(20);
        publish(broker.url(), Duration.ofMillis(200));
        try (FakeServer watcher = server(false)) {
            until(() -> watcher.heard().size() > 25);
            assertThat(watcher.statuses()).noneMatch("{\"online\":false}"::equals);
        }
    }

    @Test
    void aForeignEpochsCommitmentIsNotBelieved() throws Exception {
        try (FakeServer server = server(false)) {
            server.commit(FOREIGN, 1_000_000);
            append(5);
            publish(broker.url(), Duration.ofSeconds(30));
            until(() -> server.heard().size() == 5);
            Thread.sleep(300);
            assertThat(buffer.backlog().messages()).isEqualTo(5);
            server.commit(buffer.epoch(), 5);
            until(() -> buffer.backlog().messages() == 0);
        }
    }

    @Test
    void theServersOrdersAreHeardWithTheirSignatureAlsoByAGatewayThatComesLater() throws Exception {
        try (FakeServer server = server(true)) {
            server.order("{}", "signed");
            publish(broker.url(), Duration.ofSeconds(30));
            until(() -> ordered.contains("{}signed"));
            server.order("{1}", "again");
            until(() -> ordered.contains("{1}again"));
        }
    }

    @Test
    void aBrokenConnectionLosesNothing() throws Exception {
        try (FakeServer server = server(true); BreakableLine line = new BreakableLine(broker.port())) {
            publish(line.url(), Duration.ofSeconds(30));
            for (int round = 0; round < 4; round++) {
                append(150);
                until(() -> buffer.backlog().messages() < 100);
                line.cut();
            }
            until(() -> buffer.backlog().messages() == 0);
            List<Long> seqs = server.seqs();
            assertThat(seqs.stream().distinct().sorted().toList()).isEqualTo(LongStream.rangeClosed(1, 600).boxed().toList());
            assertThat(seqs.stream().distinct().toList()).as("first arrivals are in order").isSorted();
        }
    }

    @Test
    void theStatusIsRetainedAndTheBrokerSpeaksForAGatewayThatIsGone() throws Exception {
        try (FakeServer early = server(true); BreakableLine line = new BreakableLine(broker.port())) {
            append(3);
            publish(line.url(), Duration.ofSeconds(30));
            until(() -> !early.statuses().isEmpty());
            assertThat(early.statuses().get(0)).contains("\"online\":true", "\"epoch\":\"" + buffer.epoch() + "\"", "\"dropped\":0", "\"version\":\"test\"");
            line.cut();
            until(() -> early.statuses().contains("{\"online\":false}"));
            until(() -> early.statuses().get(early.statuses().size() - 1).contains("\"online\":true"));
            publisher.stop();
            until(() -> early.statuses().get(early.statuses().size() - 1).contains("\"online\":false,\"time\""));
            try (FakeServer late = server(true)) {
                until(() -> late.statuses().size() == 1);
                assertThat(late.statuses().get(0)).contains("\"online\":false");
            }
        }
    }

    @Test
    void aBrokerThatIsNotThereYetIsWaitedFor() throws Exception {
        int port = TestBroker.freePort();
        append(10);
        publish("tcp://127.0.0.1:" + port, Duration.ofSeconds(30));
        Thread.sleep(1_500);
        assertThat(buffer.backlog().messages()).isEqualTo(10);
        try (BreakableLine line = new BreakableLine(port, broker.port()); FakeServer server = server(true)) {
            until(() -> buffer.backlog().messages() == 0);
            assertThat(server.heard().size()).isGreaterThanOrEqualTo(10);
            assertThat(line.url()).endsWith(":" + port);
        }
    }

    @Test
    void whatTheBrokerRefusesIsKeptAndNotTakenForPublished() throws Exception {
        gateway = "Refused";
        try (FakeServer server = server(true); BreakableLine line = new BreakableLine(broker.port())) {
            append(5);
            List<String> said = listenToLog();
            publish(line.url(), Duration.ofSeconds(30));
            until(() -> said.stream().anyMatch(sentence -> sentence.startsWith("The broker refuses")));
            assertThat(server.heard()).isEmpty();
            server.commit(buffer.epoch(), 5);
            Thread.sleep(300);
            assertThat(buffer.backlog().messages()).as("no word of the server covers what the broker refused").isEqualTo(5);
            broker.forgive();
            line.cut();
            until(() -> server.seqs().containsAll(List.of(1L, 2L, 3L, 4L, 5L)));
            until(() -> buffer.backlog().messages() == 0);
        }
    }

    /** What is logged from now on. */
    private static List<String> listenToLog() {
        List<String> said = new CopyOnWriteArrayList<>();
        LOG.setFilter(record -> said.add(record.getMessage()));
        return said;
    }

    private FakeServer server(boolean commits) throws MqttException {
        return new FakeServer(broker.url(), "MNS", gateway, commits);
    }

    private void append(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            long messages = buffer.backlog().messages() + buffer.committed();
            buffer.append(("[" + (messages + 1) + "]").getBytes(), 1);
        }
        if (publisher != null) {
            publisher.wake();
        }
    }

    private void publish(String url, Duration silence) {
        Broker at = new Broker(url, Optional.empty(), Optional.empty(), gateway, Optional.empty());
        publisher = new Publisher(at, new Topics("MNS", gateway), buffer, 16, silence, () -> JsonValue.EMPTY_JSON_OBJECT, (payload, signature) -> ordered.add(new String(payload) + signature.orElse("")), "test", Clock.systemUTC(), LOG);
        new Thread(publisher, "publisher").start();
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
