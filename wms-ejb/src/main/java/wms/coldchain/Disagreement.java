package wms.coldchain;

import java.time.Instant;

/**
 * Two sensors in the air of one zone that do not agree: at least one of them is wrong, or the air does not move.
 *
 * @param kelvins how far apart their means are
 * @param since for so long at least
 */
public record Disagreement(String facility, String zone, String one, String other, double kelvins, Instant since) {}
