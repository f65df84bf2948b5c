package wms.gateway;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;

/** Starts a gateway for each configuration named, and ends when they have ended, when told to, or when its parent is gone. */
public final class Main {
    private Main() {
    }

    public static void main(String... words) throws InterruptedException {
        speakPlainly();
        List<Gateway> gateways = new ArrayList<>();
        try {
            Arguments arguments = Arguments.of(words);
            endWith(arguments.parent());
            for (Gateway gateway : opened(arguments, System.getenv())) {
                gateways.add(gateway);
            }
        } catch (Misconfigured e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> gateways.parallelStream().forEach(Gateway::stop), "stop"));
        gateways.forEach(Gateway::start);
        boolean well = true;
        for (Gateway gateway : gateways) {
            well &= gateway.await();
        }
        System.exit(well ? 0 : 1);
    }

    /** All are opened before one is started, so that a mistake in the last file does not stop the first in the middle. */
    private static List<Gateway> opened(Arguments arguments, Map<String, String> environment) {
        List<Gateway> gateways = new ArrayList<>();
        for (Settings settings : arguments.configs().stream().map(file -> Settings.read(file, arguments.overrides(), environment)).toList()) {
            try {
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
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT%1$tz %4$s %3$s: %5$s%6$s%n");
        }
    }
}
