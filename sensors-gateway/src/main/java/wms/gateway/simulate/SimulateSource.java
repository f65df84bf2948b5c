package wms.gateway.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Logger;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;
import wms.gateway.source.Outlet;
import wms.gateway.source.Source;

/** Cold rooms that are not there. A new buffer is first given a past, so that no chart begins empty; then time is real. */
public final class SimulateSource implements Source {
    private static final int PACK = 100;
    private static final long LONGEST_GAP_SECONDS = 600;

    private final List<Zone> zones;
    private final Climate climate;
    private final Duration history;
    private final BooleanSupplier hasPast;
    private final Duration historyStep;
    private final Supplier<Duration> sampling;
    private final Optional<Path> script;
    private final Clock clock;
    private final Logger log;
    private List<String> told = List.of();

    /**
     * @param sampling how often the sensors are asked
     * @param hasPast  whether the buffer has lived before, so that the history was given already
     */
    public SimulateSource(Settings settings, Supplier<Duration> sampling, BooleanSupplier hasPast, Clock clock, Logger log) {
        long seed = settings.number(Key.SIMULATE_SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        this.zones = Rooms.read(settings.path(Key.SIMULATE_ROOMS)).stream().map(room -> new Zone(room, seed)).toList();
        this.climate = new Climate(settings.decimal(Key.SIMULATE_AMBIENT, -60, 60), settings.decimal(Key.SIMULATE_AMBIENT_SWING, 0, 40), settings.zone(Key.SIMULATE_ZONE));
        this.history = settings.duration(Key.SIMULATE_HISTORY, Duration.ZERO);
        this.hasPast = hasPast;
        this.historyStep = settings.duration(Key.SIMULATE_HISTORY_STEP, Duration.ofSeconds(1));
        this.sampling = sampling;
        this.script = settings.optionalPath(Key.SIMULATE_SCENARIO);
        this.clock = clock;
        this.log = log;
        if (zones.isEmpty()) {
            throw new Misconfigured("The rooms file " + settings.path(Key.SIMULATE_ROOMS) + " names no room.");
        }
    }

    @Override
    public void run(Outlet outlet) throws InterruptedException {
        Instant start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Scenario scenario = new Scenario(names(), start, log);
        readScript(scenario, start);
        if (!hasPast.getAsBoolean()) {
            past(start, scenario, outlet);
        }
        for (Instant now = start.plusSeconds(1); !Thread.currentThread().isInterrupted(); now = after(now)) {
            Thread.sleep(Math.max(0, Duration.between(clock.instant(), now).toMillis()));
            readScript(scenario, now);
            List<Reading> readings = second(now, sampling.get(), scenario);
            if (!readings.isEmpty()) {
                outlet.put(readings);
            }
        }
    }

    private void past(Instant start, Scenario scenario, Outlet outlet) {
        List<Reading> pack = new ArrayList<>();
        long count = 0;
        for (Instant now = start.minus(history).plusSeconds(1); !now.isAfter(start); now = now.plusSeconds(1)) {
            pack.addAll(second(now, historyStep, scenario));
            if (pack.size() >= PACK || now.equals(start) && !pack.isEmpty()) {
                count += pack.size();
                outlet.put(pack);
                pack.clear();
            }
        }
        if (count > 0) {
            log.info("A past of " + history + " was made up: " + count + " readings.");
        }
    }

    private List<Reading> second(Instant now, Duration sampleEvery, Scenario scenario) {
        scenario.reach(now);
        boolean sampled = now.getEpochSecond() % sampleEvery.toSeconds() == 0;
        double ambient = climate.at(now);
        List<Reading> readings = new ArrayList<>();
        for (Zone zone : zones) {
            zone.step(now, ambient, scenario);
            readings.addAll(zone.readings(now, sampled, scenario));
        }
        return readings;
    }

    /** The next second; a machine that slept long does not live through its sleep afterwards. */
    private Instant after(Instant now) {
        Instant next = now.plusSeconds(1);
        Instant real = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Duration.between(next, real).toSeconds() > LONGEST_GAP_SECONDS ? real : next;
    }

    private void readScript(Scenario scenario, Instant now) {
        if (script.isEmpty() || !Files.exists(script.get())) {
            tell(scenario, List.of(), now);
            return;
        }
        try {
            tell(scenario, Files.readAllLines(script.get()), now);
        } catch (IOException e) {
            log.fine("The scenario " + script.get() + " cannot be read just now: " + e);
        }
    }

    private void tell(Scenario scenario, List<String> lines, Instant now) {
        if (!lines.equals(told)) {
            told = lines;
            scenario.tell(lines, now);
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Zone zone : zones) {
            names.add(zone.name());
            names.addAll(zone.sensors());
        }
        return names;
    }
}
