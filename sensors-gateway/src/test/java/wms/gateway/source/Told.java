package wms.gateway.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.gateway.settings.Settings;

/** What the tests of sources share: settings in a folder, a quiet log, and a source that runs beside the test. */
public final class Told {
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final Logger QUIET = Logger.getLogger("told quietly");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private Told() {
    }

    public static Settings settings(Path dir, String text) throws IOException {
        return Settings.read(Files.writeString(dir.resolve("gateway.properties"), "facility=MNS\ngateway=MNS-G1\n" + text), Map.of(), Map.of());
    }

    public static Rhythm often() {
        return new Rhythm(() -> Duration.ofMillis(20), Clock.systemUTC());
    }

    /** Runs it until that holds; answers how it failed, or null. */
    public static Exception until(BooleanSupplier holds, Source source, Outlet outlet) throws InterruptedException {
        Exception[] failure = new Exception[1];
        Thread running = new Thread(() -> {
            try {
                source.run(outlet);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        running.start();
        for (int i = 0; i < 500 && !holds.getAsBoolean() && running.isAlive(); i++) {
            Thread.sleep(20);
        }
        running.interrupt();
        running.join(10_000);
        return failure[0];
    }
}
