package wms.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.logging.Logger;
import wms.gateway.page.StatusServer;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;

/** Starts a gateway for each configuration named, and ends when they have ended, when told to, or when its parent is gone. */
public final class Main {
    private Main() {
    }

    public static void main(String... words) throws InterruptedException {
        speakPlainly();
        try {
            Arguments arguments = Arguments.of(words);
            endWith(arguments.parent());
            List<Settings> settings = arguments.configs().stream().map(file -> Settings.read(file, arguments.overrides(), System.getenv())).toList();
            System.exit(arguments.isCheck() ? check(settings) : run(settings));
        } catch (Misconfigured e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int check(List<Settings> all) {
        List<String> mistakes = all.stream().flatMap(settings -> Check.mistakes(settings).stream()).distinct().toList();
        mistakes.forEach(System.err::println);
        System.out.println(mistakes.isEmpty() ? "The configuration can be worked with." : mistakes.size() + " mistakes.");
        return mistakes.isEmpty() ? 0 : 1;
    }

    private static int run(List<Settings> all) throws InterruptedException {
        List<Gateway> gateways = opened(all);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> gateways.parallelStream().forEach(Gateway::stop), "stop"));
        gateways.forEach(Gateway::start);
        all.stream().map(StatusServer::address).filter(Objects::nonNull).distinct().forEach(place -> showAt(place, gateways));
        boolean well = true;
        for (Gateway gateway : gateways) {
            well &= gateway.await();
        }
        return well ? 0 : 1;
    }

    /** A page that cannot be shown is no reason to lose readings. */
    private static void showAt(InetSocketAddress place, List<Gateway> gateways) {
        try {
            StatusServer.open(place, () -> gateways.stream().map(Gateway::report).toList());
        } catch (IOException | IllegalArgumentException e) {
            Logger.getLogger("status page").warning("The status page cannot be shown at " + place.getHostString() + ":" + place.getPort() + ": " + e.getMessage() + ".");
        }
    }

    /** All are opened before one is started, so that a mistake in the last file does not stop the first in the middle. */
    private static List<Gateway> opened(List<Settings> all) {
        List<Gateway> gateways = new ArrayList<>();
        for (Settings settings : all) {
            try {
                StatusServer.address(settings);
                gateways.add(Gateway.open(settings, Clock.systemUTC()));
            } catch (IOException e) {
                throw new Misconfigured("The buffer cannot be opened: " + e.getMessage() + ".");
            }
        }
        return gateways;
    }

    private static void endWith(OptionalLong parent) {
        parent.ifPresent(pid -> ProcessHandle.of(pid).ifPresentOrElse(
            process -> process.onExit().thenRun(() -> System.exit(0)),
            () -> {
                throw new Misconfigured("There is no process " + pid + " to live as long as.");
            }));
    }

    private static void speakPlainly() {
        System.setProperty("java.util.logging.manager", PatientLogManager.class.getName());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT%1$tz %4$s %3$s: %5$s%6$s%n");
        }
    }
}
