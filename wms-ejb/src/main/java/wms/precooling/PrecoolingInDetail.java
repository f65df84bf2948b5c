package wms.precooling;

import java.time.Instant;
import java.util.List;

/**
 * A job with its curve.
 *
 * @param measured the pulp, minute by minute or coarser, and what people probed
 * @param medium the zone's air; empty when it was given by hand
 * @param fitted the curve that the readings give, up to now
 * @param predicted how it will go on
 */
public record PrecoolingInDetail(PrecoolingView job, List<Measured> measured, List<Measured> medium, List<Point> fitted, List<Point> predicted) {
  public record Point(Instant t, double celsius) {}
}
