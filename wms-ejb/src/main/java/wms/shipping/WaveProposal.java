package wms.shipping;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.catalogue.TemperatureClass;

/**
 * Orders that could go to the floor together.
 *
 * @param from when the first of them has to leave; null when nobody said
 * @param until when the last has to
 * @param lines stops that they take
 */
public record WaveProposal(String facility, Instant from, Instant until, List<Walk> walks, List<Candidate> orders, int lines) {
  /**
   * All that is fetched in one zone.
   *
   * @param lists how many people can fetch it, each in one walk
   * @param seconds how long the goods are expected to be out of their bins on the longest of the walks
   * @param limitSeconds how long they may be, null when nobody minds
   */
  @Schema(name = "ProposedWalk") public record Walk(String zone, TemperatureClass temperatureClass, int lists, int seconds, Integer limitSeconds) {}

  /**
   * An order that no wave has taken up.
   *
   * @param lines stops that it takes
   * @param part whether something of it is short; it goes in part only if somebody said so
   */
  @Schema(name = "ProposedOrder") public record Candidate(String id, String number, String consignee, int priority, Instant dueUntil, int lines, boolean part) {}
}
