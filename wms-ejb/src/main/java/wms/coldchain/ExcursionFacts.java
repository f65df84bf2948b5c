package wms.coldchain;

import java.time.Duration;
import java.util.List;
import wms.telemetry.RawReading;

/**
 * An excursion with all that the readings say of it.
 *
 * @param readings what its sensor sensed, from an hour before it to an hour after its end
 * @param gapLimit what of them is further apart is a data gap
 * @param late which of those of all sensors of the zone, while it went on, came late
 */
public record ExcursionFacts(ExcursionView excursion, JudgedBy judgedBy, List<Exposure> exposures, List<RawReading> readings, Duration gapLimit, List<LateReadings> late) {}
