package wms.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Logger;
import wms.gateway.buffer.Fsync;
import wms.gateway.page.StatusServer;
import wms.gateway.settings.Key;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;

/** Goes through a configuration without starting anything, and finds every mistake at once. */
final class Check {
    private static final Logger LOG = Logger.getLogger("check");

    private final Settings settings;
    private final Set<String> mistakes = new LinkedHashSet<>();

    private Check(Settings settings) {
        this.settings = settings;
    }

    /** One sentence a mistake; none when a gateway may be started with it. */
    static List<String> mistakes(Settings settings) {
        Check check = new Check(settings);
        check.all();
        return List.copyOf(check.mistakes);
    }

    private void all() {
        look(each -> each.code(Key.FACILITY));
        look(each -> each.code(Key.GATEWAY));
        look(Gateway::broker);
        look(each -> each.number(Key.PUBLISH_WINDOW, 1, 10_000));
        look(each -> each.duration(Key.PUBLISH_SILENCE, Duration.ofMillis(100)));
        look(each -> each.duration(Key.THIN_EVERY, Duration.ofSeconds(1)));
        look(Settings::sampling);
        look(Gateway::bufferSize);
        look(each -> each.choice(Key.BUFFER_FSYNC, Fsync.class));
        look(Gateway::corrections);
        look(Gateway::seal);
        look(StatusServer::address);
        look(each -> mustBeWritable(each.path(Key.BUFFER_DIR)));
        look(each -> each.choices(Key.SOURCE, Sources.Kind.class));
        for (Sources.Kind kind : kinds()) {
            look(each -> new Sources(each, settings::sampling, () -> true, Clock.systemUTC(), LOG).of(kind));
        }
    }

    private List<Sources.Kind> kinds() {
        try {
            return new ArrayList<>(settings.choices(Key.SOURCE, Sources.Kind.class));
        } catch (Misconfigured e) {
            return List.of();
        }
    }

    /** A key that is wrong is taken out, so that the next look goes past it; what has no other value ends the look. */
    private void look(Consumer<Settings> part) {
        Settings rest = settings;
        while (true) {
            try {
                part.accept(rest);
                return;
            } catch (Misconfigured e) {
                boolean isMissing = e.key().isPresent() && !rest.isGiven(e.key().get());
                if (!isMissing || !settings.isGiven(e.key().get())) {
                    mistakes.addAll(e.sentences());
                }
                if (isMissing || e.key().isEmpty()) {
                    return;
                }
                rest = rest.without(e.key().get());
            }
        }
    }

    private static void mustBeWritable(Path dir) {
        Path there = dir.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new Misconfigured("The buffer " + dir + " cannot be made: " + there + " is no folder this user may write to.");
        }
    }
}
