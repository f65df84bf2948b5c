package wms.dispatch;

import java.util.List;

/**
 * What to plan for: the needs of one incident that are still open, with their weights.
 *
 * @param approvedBefore how many plans of the incident were approved when the needs were looked at; one more, and they are not open any more
 */
public record PlanRequest(String incident, String incidentNumber, int approvedBefore, List<Need> needs) {
  public PlanRequest { needs = List.copyOf(needs); }
}
