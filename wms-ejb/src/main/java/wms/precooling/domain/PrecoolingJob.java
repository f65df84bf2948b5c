package wms.precooling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.precooling.JobState;
import wms.precooling.PrecoolingReason;
import wms.shared.Refusal;

/**
 * Goods of some lots stand in a pre-cooler until they are cool. It runs until somebody confirms that the target is reached or gives it up;
 * how far it is follows from the readings of the probe and is kept nowhere.
 *
 * @param start temperature of the goods at the beginning, degrees Celsius
 * @param medium null: the zone's air
 * @param probe a sensor in the goods, or null when only people probe them
 */
public record PrecoolingJob(String id, String number, String facility, String zone, List<String> lots, double start, double target, Double medium, String probe,
    Instant startedAt, Instant dueAt, JobState state, Instant endedAt) {
  public PrecoolingJob { lots = List.copyOf(lots); }

  public boolean isRunning() { return state == JobState.RUNNING; }

  public void mustRun() {
    if (!isRunning()) throw Refusal.conflict(PrecoolingReason.JOB_ENDED, Map.of("job", number, "state", state.name()));
  }

  /**
   * The goods may leave as cool.
   *
   * @param pulp how warm they are; null when nobody knows
   * @throws Refusal PULP_UNKNOWN or PULP_ABOVE_TARGET unless it is said why they are good enough
   */
  public PrecoolingJob done(Double pulp, boolean isExcused, Instant at) {
    mustRun();
    if (!isExcused && pulp == null) throw Refusal.conflict(PrecoolingReason.PULP_UNKNOWN, Map.of("job", number));
    if (!isExcused && pulp > target) throw Refusal.conflict(PrecoolingReason.PULP_ABOVE_TARGET, Map.of("job", number, "pulp", pulp, "target", target));
    return ended(JobState.DONE, at);
  }

  public PrecoolingJob stopped(Instant at) {
    mustRun();
    return ended(JobState.STOPPED, at);
  }

  private PrecoolingJob ended(JobState how, Instant at) {
    return new PrecoolingJob(id, number, facility, zone, lots, start, target, medium, probe, startedAt, dueAt, how, at);
  }
}
