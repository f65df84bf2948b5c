package wms.gateway.publish;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.common.MqttException;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Entry;
import wms.gateway.line.Broker;
import wms.gateway.line.Backoff;
import wms.gateway.line.Causes;

/**
 * Carries the buffer's messages to the broker, in order and again, until the server has committed them. Runs for ever on
 * its own thread; a broker that is away, refuses or falls silent is a reason to wait, never to stop.
 */
public final class Publisher implements Runnable {
    private static final long STATUS_MILLIS = 30_000;
    private static final long REFUSED_MILLIS = 30_000;
    private static final long SETTLED_MILLIS = 30_000;
    private static final int NOT_AUTHORISED = 135;
    private static final long TICK = 500;

    private final Broker broker;
    private final Topics topics;
    private final Buffer buffer;
    private final Window window;
    private final Supplier<JsonObject> parts;
    private final BiConsumer<byte[], Optional<String>> orders;
    private final String version;
    private final Clock clock;
    private final Logger log;
    private final Backoff backoff = new Backoff(ThreadLocalRandom.current());
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Connection connection;
    private volatile Optional<Duration> clockOffset = Optional.empty();
    private volatile String cause = "";
    private String lastTrouble = "";
    private String foreignEpoch = "";
    private boolean reportedFull;
    private long nextStatus;
    private long pausedUntil;

    /**
     * @param parts  what the status message says of the gateway's other parts
     * @param orders hears what comes on the config topic, with its signature
     */
    public Publisher(Broker broker, Topics topics, Buffer buffer, int window, Duration silence, Supplier<JsonObject> parts,
                     BiConsumer<byte[], Optional<String>> orders, String version, Clock clock, Logger log) {
        this.broker = broker;
        this.topics = topics;
        this.buffer = buffer;
        this.window = new Window(window, silence.toMillis(), buffer.committed());
        this.parts = parts;
        this.orders = orders;
        this.version = version;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void run() {
        try {
            while (!isStopping()) {
                connectAndServe();
                stopping.await(isStopping() ? 0 : backoff.next().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private void connectAndServe() throws InterruptedException {
        long since = now();
        try (Connection opened = Connection.open(broker, topics)) {
            connection = opened;
            log.info("Connected to " + broker + " as " + broker.clientId() + "; " + buffer.backlog().messages() + " messages are waiting.");
            lastTrouble = "";
            cause = "";
            if (opened.areOrdersRefused()) {
                log.warning("The broker does not let this gateway read " + topics.config() + ": the server's orders do not reach it.");
            }
            serve(opened);
            opened.publish(status(false)).waitForCompletion(2_000);
        } catch (MqttException | IOException e) {
            trouble(Causes.of(e));
        } finally {
            connection = null;
        }
        if (now() - since > SETTLED_MILLIS) {
            backoff.reset();
        }
    }

    private void trouble(String why) {
        cause = why;
        String sentence = "No connection to " + broker + ": " + why + ". Trying again until there is one.";
        if (!isStopping() && !sentence.equals(lastTrouble)) {
            log.warning(sentence);
            lastTrouble = sentence;
        }
    }

    private void serve(Connection line) throws MqttException, IOException, InterruptedException {
        window.restart();
        nextStatus = now();
        pausedUntil = now();
        while (!isStopping()) {
            reportWhenDue(line);
            breakSilence(line);
            boolean sent = mayPublish(line) && publishNext(line);
            Optional<Event> event = line.await(sent ? 0 : TICK);
            if (event.isPresent()) {
                act(event.get());
            }
        }
    }

    private boolean mayPublish(Connection line) {
        return now() >= pausedUntil && window.hasRoom() && line.mayPublish();
    }

    private boolean publishNext(Connection line) throws MqttException, IOException {
        Optional<Entry> entry = buffer.next(window.cursor());
        if (entry.isPresent()) {
            line.publish(entry.get(), buffer.epoch(), window.cursor());
            window.sent(entry.get().seq(), now());
        }
        return entry.isPresent();
    }

    private void act(Event event) throws IOException {
        if (event instanceof Event.Lost lost) {
            throw new IOException("the connection broke (" + lost.cause() + ")");
        } else if (event instanceof Event.Answered answered) {
            answered(answered);
        } else if (event instanceof Event.Heard heard) {
            heard(heard);
        } else if (event instanceof Event.Ordered ordered) {
            orders.accept(ordered.payload(), ordered.signature());
            nextStatus = now();
        }
    }

    private void heard(Event.Heard heard) throws IOException {
        Optional<Committed> committed = Committed.parse(heard.payload());
        if (!heard.retained()) {
            committed.flatMap(Committed::time).ifPresent(time -> clockOffset = Optional.of(Duration.between(time, clock.instant())));
        }
        if (committed.isPresent()) {
            committed(committed.get());
        } else {
            log.warning("What came on the committed topic is not {\"epoch\",\"seq\"}; it is ignored.");
        }
    }

    private void committed(Committed committed) throws IOException {
        if (committed.epoch().equals(buffer.epoch())) {
            if (buffer.commit(window.committed(committed.seq(), now()))) {
                backoff.reset();
            }
        } else if (!committed.epoch().equals(foreignEpoch)) {
            foreignEpoch = committed.epoch();
            log.info("A commitment for epoch " + foreignEpoch + " is not for this buffer (" + buffer.epoch() + ") and is ignored.");
        }
    }

    private void answered(Event.Answered answer) {
        if (!answer.isRefusal()) {
            window.taken(answer.seq());
            return;
        }
        if (pausedUntil <= now()) {
            log.warning("The broker refuses what this gateway publishes (reason " + answer.reason() + (answer.reason() == NOT_AUTHORISED ? ", not authorised" : "")
                + "); trying again in " + REFUSED_MILLIS / 1000 + " s.");
        }
        if (!answer.isStatus()) {
            window.refused(answer.seq());
            pausedUntil = now() + REFUSED_MILLIS;
        }
    }

    private void breakSilence(Connection line) throws IOException {
        if (line.isStuck()) {
            throw new IOException("the broker has fallen silent");
        }
        if (window.isSilent(now()) && window.breakSilence()) {
            log.warning("The server has committed nothing for a while; sending again from " + (buffer.committed() + 1) + " on.");
        }
    }

    private void reportWhenDue(Connection line) throws MqttException {
        boolean full = buffer.backlog().full();
        if ((now() >= nextStatus || full != reportedFull) && line.mayPublish()) {
            reportedFull = full;
            nextStatus = now() + STATUS_MILLIS;
            line.publish(status(true));
        }
    }

    private Status status(boolean online) {
        return new Status(online, clock.instant(), buffer.epoch(), buffer.backlog(), parts.get(), version);
    }

    public boolean isConnected() {
        return connection != null;
    }

    /** Why there is no connection; empty while there is one. */
    public String cause() {
        return cause;
    }

    /** How far this machine's clock is ahead of the server's, as far as a message travels at once; empty until the server has said its time. */
    public Optional<Duration> clockOffset() {
        return clockOffset;
    }

    /** There is something new in the buffer. */
    public void wake() {
        Connection line = connection;
        if (line != null) {
            line.wake();
        }
    }

    /** Says goodbye to the broker, if it is there, and ends. */
    public void stop() throws InterruptedException {
        stopping.countDown();
        wake();
        stopped.await(5, TimeUnit.SECONDS);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Milliseconds of a clock that nobody sets. */
    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
