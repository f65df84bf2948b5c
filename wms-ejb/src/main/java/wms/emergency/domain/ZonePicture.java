package wms.emergency.domain;

import java.time.Instant;
import wms.facilities.ZoneUse;

/**
 * A zone with what it serves for now and what it would serve for.
 *
 * @param lots lots that lie in it, {@code heldLots} of them held
 * @param openExcursion id of an excursion that is under way, or null
 */
public record ZonePicture(String zone, ZoneUse now, ZoneUse then, int lots, int heldLots, String openExcursion, Instant excursionSince) {
  boolean changes() { return now != then; }
}
