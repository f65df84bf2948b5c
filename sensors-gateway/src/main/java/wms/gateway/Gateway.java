package wms.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.gateway.buffer.Buffer;
import wms.gateway.buffer.Fsync;
import wms.gateway.publish.Broker;
import wms.gateway.publish.Publisher;
import wms.gateway.publish.Topics;
import wms.gateway.settings.Key;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;
import wms.gateway.simulate.SimulateSource;
import wms.gateway.source.LoadSource;
import wms.gateway.source.ReplaySource;
import wms.gateway.source.Source;

/** One gateway: its source, its buffer and its line to the broker, each working at its own pace. */
final class Gateway {
    private static final long SYNC_MILLIS = 500;

    private enum Kind { SIMULATE, REPLAY, LOAD }

    private final String name;
    private final Logger log;
    private final Buffer buffer;
    private final Publisher publisher;
    private final Pipe pipe;
    private final Source source;
    private final Thread giving;
    private final Thread publishing;
    private final ScheduledExecutorService syncing;
    private volatile boolean failed;
    private boolean stopped;

    private Gateway(Settings settings, Clock clock) throws IOException {
        String facility = settings.code(Key.FACILITY);
        this.name = settings.code(Key.GATEWAY);
        this.log = Logger.getLogger(name);
        Kind kind = settings.choice(Key.SOURCE, Kind.class);
        Broker broker = broker(settings);
        int window = (int) settings.number(Key.PUBLISH_WINDOW, 1, 10_000);
        Duration silence = settings.duration(Key.PUBLISH_SILENCE, Duration.ofMillis(100));
        this.source = source(kind, settings, clock);
        this.buffer = Buffer.open(settings.path(Key.BUFFER_DIR), settings.bytes(Key.BUFFER_BYTES, 1 << 20), settings.choice(Key.BUFFER_FSYNC, Fsync.class), log);
        this.publisher = new Publisher(broker, new Topics(facility, name), buffer, window, silence, this::unwritable, version(), clock, log);
        this.pipe = kind == Kind.LOAD ? new Pipe(buffer, (int) settings.number(Key.LOAD_PACK, 1, 1_000), publisher::wake, log) : new Pipe(buffer, publisher::wake, log);
        this.giving = thread(this::give, "source");
        this.publishing = thread(publisher, "publisher");
        this.syncing = Executors.newSingleThreadScheduledExecutor(task -> thread(task, "sync"));
    }

    static Gateway open(Settings settings, Clock clock) throws IOException {
        return new Gateway(settings, clock);
    }

    private Source source(Kind kind, Settings settings, Clock clock) {
        return switch (kind) {
            case SIMULATE -> new SimulateSource(settings, this::hasPast, clock, log);
            case REPLAY -> new ReplaySource(settings, clock, log);
            case LOAD -> new LoadSource(settings, clock, System.out);
        };
    }

    private static Broker broker(Settings settings) {
        if (!settings.text(Key.BROKER).matches("(tcp|ssl)://[^/:\\s]+(:\\d{1,5})?|(tcp|ssl)://\\[[0-9a-fA-F:]+\\](:\\d{1,5})?")) {
            throw settings.wrong(Key.BROKER, "an address such as tcp://host:1883 or ssl://host:8883");
        }
        return new Broker(settings.text(Key.BROKER), settings.optional(Key.USER), password(settings), settings.text(Key.CLIENT_ID), settings.optionalPath(Key.BROKER_CA));
    }

    private static Optional<String> password(Settings settings) {
        Optional<Path> file = settings.optionalPath(Key.PASSWORD_FILE);
        if (file.isEmpty()) {
            return settings.optional(Key.PASSWORD);
        }
        try {
            return Optional.of(Files.readString(file.get()).strip());
        } catch (IOException e) {
            throw new Misconfigured("The password file " + file.get() + " cannot be read.");
        }
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
        giving.start();
        syncing.scheduleWithFixedDelay(this::sync, SYNC_MILLIS, SYNC_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void give() {
        try {
            source.run(pipe);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failed = true;
            log.log(Level.SEVERE, "The source has failed", e);
        }
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

    private long unwritable() {
        return pipe.unwritable();
    }

    /** Waits until the source has ended; answers whether it ended well. */
    boolean await() throws InterruptedException {
        giving.join();
        stop();
        return !failed;
    }

    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            giving.interrupt();
            giving.join(2_000);
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
