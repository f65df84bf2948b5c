package wms.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Logger;
import wms.gateway.drop.DropSource;
import wms.gateway.lorawan.LorawanSource;
import wms.gateway.modbus.ModbusSource;
import wms.gateway.onewire.OneWireSource;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.simulate.SimulateSource;
import wms.gateway.source.LoadSource;
import wms.gateway.source.ReplaySource;
import wms.gateway.source.Rhythm;
import wms.gateway.source.Source;

/** The sources that the settings name, each to be made as often as it must be run. Made once on the way, so that mistakes show before the start. */
final class Sources {
    enum Kind { ONEWIRE, MODBUS, DROP, LORAWAN, SIMULATE, REPLAY, LOAD }

    private final Settings settings;
    private final Supplier<Duration> sampling;
    private final BooleanSupplier hasPast;
    private final Clock clock;
    private final Logger log;

    /**
     * @param sampling how often sensors are asked
     * @param hasPast  whether the buffer has lived before
     */
    Sources(Settings settings, Supplier<Duration> sampling, BooleanSupplier hasPast, Clock clock, Logger log) {
        this.settings = settings;
        this.sampling = sampling;
        this.hasPast = hasPast;
        this.clock = clock;
        this.log = log;
    }

    Map<String, Supplier<Source>> byName() {
        Map<String, Supplier<Source>> sources = new LinkedHashMap<>();
        for (Kind kind : settings.choices(Key.SOURCE, Kind.class)) {
            sources.putAll(of(kind));
        }
        return sources;
    }

    /** Usually one; of some there is one for each device. */
    Map<String, Supplier<Source>> of(Kind kind) {
        return switch (kind) {
            case ONEWIRE -> one(kind, () -> new OneWireSource(settings, rhythm(), clock));
            case MODBUS -> ModbusSource.each(settings, this::rhythm, clock);
            case DROP -> one(kind, () -> new DropSource(settings, clock, log));
            case LORAWAN -> one(kind, () -> new LorawanSource(settings, clock));
            case SIMULATE -> one(kind, () -> new SimulateSource(settings, sampling, hasPast, clock, log));
            case REPLAY -> one(kind, () -> new ReplaySource(settings, clock, log));
            case LOAD -> one(kind, () -> new LoadSource(settings, clock, System.out));
        };
    }

    private static Map<String, Supplier<Source>> one(Kind kind, Supplier<Source> source) {
        source.get();
        return Map.of(kind.name().toLowerCase(java.util.Locale.ROOT), source);
    }

    private Rhythm rhythm() {
        return new Rhythm(sampling, clock);
    }
}
