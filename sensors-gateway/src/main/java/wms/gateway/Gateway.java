package wms.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Fsync;
import wms.gateway.correction.Corrections;
import wms.gateway.line.Broker;
import wms.gateway.orders.OrderBook;
import wms.gateway.orders.Seal;
import wms.gateway.page.Report;
import wms.gateway.page.ReportJson;
import wms.gateway.page.SourceState;
import wms.gateway.publish.Publisher;
import wms.gateway.publish.Topics;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.source.Source;

/** One gateway: its sources, its buffer and its line to the broker, each working at its own pace. */
final class Gateway {
    private static final long SYNC_MILLIS = 500;
    private static final int SMALLEST_BUFFER = 1 << 20;

    private final Topics topics;
    private final String name;
    private final String version = version();
    private final Clock clock;
    private final Logger log;
    private final Broker broker;
    private final Buffer buffer;
    private final OrderBook orders;
    private final Publisher publisher;
    private final Pipe pipe;
    private final List<Feed> feeds = new ArrayList<>();
    private final List<Thread> giving = new ArrayList<>();
    private final Thread publishing;
    private final ScheduledExecutorService syncing;
    private boolean stopped;

    private Gateway(Settings settings, Clock clock) throws IOException {
        this.topics = topics(settings);
        this.name = topics.gateway();
        this.clock = clock;
        this.log = Logger.getLogger(name);
        this.broker = broker(settings);
        int window = (int) settings.number(Key.PUBLISH_WINDOW, 1, 10_000);
        Duration silence = settings.duration(Key.PUBLISH_SILENCE, Duration.ofMillis(100));
        Map<String, Supplier<Source>> sources = new Sources(settings, this::sampling, this::hasPast, clock, log).byName();
        Corrections local = corrections(settings);
        this.buffer = buffer(settings, log);
        this.orders = OrderBook.open(seal(settings), settings.path(Key.BUFFER_DIR).resolve("orders"), settings.sampling(), local, log);
        this.publisher = new Publisher(broker, topics, buffer, window, silence, () -> ReportJson.parts(report()), orders::hear, version, clock, log);
        this.pipe = pipe(settings);
        sources.forEach((source, made) -> feeds.add(new Feed(source, made, pipe, clock, log)));
        feeds.forEach(feed -> giving.add(thread(feed, "source")));
        this.publishing = thread(publisher, "publisher");
        this.syncing = Executors.newSingleThreadScheduledExecutor(task -> thread(task, "sync"));
    }

    static Gateway open(Settings settings, Clock clock) throws IOException {
        return new Gateway(settings, clock);
    }

    static Topics topics(Settings settings) {
        return new Topics(settings.code(Key.FACILITY), settings.code(Key.GATEWAY));
    }

    static Broker broker(Settings settings) {
        return Broker.of(settings, Key.BROKER, Key.BROKER_CA, Key.USER, settings.secret(Key.PASSWORD_FILE).or(() -> settings.optional(Key.PASSWORD)), Key.CLIENT_ID);
    }

    private static Buffer buffer(Settings settings, Logger log) throws IOException {
        return Buffer.open(settings.path(Key.BUFFER_DIR), bufferSize(settings), settings.choice(Key.BUFFER_FSYNC, Fsync.class), log);
    }

    static long bufferSize(Settings settings) {
        return settings.bytes(Key.BUFFER_BYTES, SMALLEST_BUFFER);
    }

    static Corrections corrections(Settings settings) {
        return settings.optionalPath(Key.CORRECTIONS).map(Corrections::read).orElse(Corrections.NONE);
    }

    static Optional<Seal> seal(Settings settings) {
        return settings.optional(Key.SERVER_KEY).map(key -> Seal.of(settings, topics(settings).config()));
    }

    /** Where readings are made to measure how fast they are committed, none is weighed. */
    private Pipe pipe(Settings settings) {
        boolean isMeasured = settings.choices(Key.SOURCE, Sources.Kind.class).contains(Sources.Kind.LOAD);
        Telling telling = new Telling(settings.duration(Key.THIN_EVERY, Duration.ofSeconds(1)), sensor -> orders.current().map(now -> now.expected().get(sensor)));
        return new Pipe(buffer, isMeasured ? (int) settings.number(Key.LOAD_PACK, 1, 1_000) : Pipe.MOST_RECORDS, reading -> orders.corrections().applied(reading),
            isMeasured ? reading -> true : telling::tells, publisher::wake, log);
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Gateway.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private Thread thread(Runnable task, String part) {
        Thread thread = new Thread(task, name + " " + part);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        log.info("Started; the buffer holds " + buffer.backlog().messages() + " messages of epoch " + buffer.epoch() + ".");
        publishing.start();
        giving.forEach(Thread::start);
        syncing.scheduleWithFixedDelay(this::sync, SYNC_MILLIS, SYNC_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sync() {
        try {
            buffer.sync();
        } catch (IOException e) {
            log.warning("The buffer could not be written through to the disk: " + e.getMessage());
        }
    }

    private boolean hasPast() {
        return !buffer.isNew();
    }

    private Duration sampling() {
        return orders.sampling();
    }

    Report report() {
        return new Report(topics.facility(), name, version, clock.instant(), broker.toString(), publisher.isConnected(), publisher.cause(), publisher.clockOffset(), buffer.backlog(), pipe.unwritable(),
            feeds.stream().map(Feed::state).toList(), pipe.latest(), orders.sampling(), orders.corrections(), orders.current(), orders.refusal());
    }

    /** Waits until all sources have ended; answers whether they ended well. */
    boolean await() throws InterruptedException {
        for (Thread source : giving) {
            source.join();
        }
        stop();
        return feeds.stream().map(Feed::state).allMatch(SourceState::isWell);
    }

    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            giving.forEach(Thread::interrupt);
            for (Thread source : giving) {
                source.join(2_000);
            }
            publisher.stop();
            syncing.shutdown();
            buffer.close();
            log.info("Stopped; " + buffer.backlog().messages() + " messages are kept for the next start.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warning("The buffer could not be closed: " + e.getMessage());
        }
    }
}
