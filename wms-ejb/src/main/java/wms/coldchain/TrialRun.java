package wms.coldchain;

import java.time.Instant;
import java.util.List;

/** Rules tried on what a zone's sensors have sent already; nothing of it is kept. */
public record TrialRun(String zone, Instant from, Instant to, List<RuleView> rules) {
  /**
   * @param found the excursions these rules would have made; they have no lots, and no end where they went on at the end of the time asked for
   * @param onRecord those that were made
   */
  public record Result(String zone, Instant from, Instant to, List<ExcursionView> found, List<ExcursionView> onRecord) {}
}
