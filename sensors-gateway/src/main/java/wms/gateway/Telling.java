package wms.gateway;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wms.gateway.orders.Orders.Band;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;

/**
 * Which readings tell something, and which only repeat what was told: the first to go should the disk ever be full. A reading tells when
 * it is the first for a while, differs noticeably from the last that told, or lies outside what is in order in its zone.
 */
final class Telling {
    private static final int MOST_SERIES = 10_000;

    private final long every;
    private final Function<String, Optional<Band>> bands;
    private final Map<Series, Reading> told = new HashMap<>();

    /** @param bands what is in order for a sensor, as far as it is known */
    Telling(Duration every, Function<String, Optional<Band>> bands) {
        this.every = every.toMillis();
        this.bands = bands;
    }

    boolean tells(Reading reading) {
        Reading before = told.get(reading.series());
        boolean tells = before == null || Math.abs(reading.time() - before.time()) >= every || Math.abs(reading.value() - before.value()) >= reading.quantity().step() || isOutside(reading);
        if (tells && (before != null || told.size() < MOST_SERIES)) {
            told.put(reading.series(), reading);
        }
        return tells;
    }

    private boolean isOutside(Reading reading) {
        return reading.quantity() == Quantity.TEMP && bands.apply(reading.sensor()).filter(band -> !band.holds(reading.value())).isPresent();
    }
}
