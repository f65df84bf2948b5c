package wms.gateway.simulate;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The air around the rooms over the day: coldest at three in the morning, warmest at three in the afternoon, site time. */
record Climate(double mean, double swing, ZoneId zone) {
    private static final double WARMEST = 15 * 3600.0;
    private static final double DAY = 24 * 3600.0;

    double at(Instant time) {
        double second = LocalTime.ofInstant(time, zone).toSecondOfDay();
        return mean + swing * Math.cos(2 * Math.PI * (second - WARMEST) / DAY);
    }
}
