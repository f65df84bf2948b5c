package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wms.dispatch.Need;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanRequest;
import wms.dispatch.PlanView;
import wms.dispatch.usecase.FilePlan;
import wms.dispatch.usecase.PlanBook;
import wms.dispatch.usecase.WorkOutPlan;
import wms.emergency.EmergencyReason;
import wms.emergency.NewNeed;
import wms.emergency.domain.Incident;
import wms.emergency.sql.Incidents;
import wms.emergency.sql.Needs;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A plan for what an incident still needs: what approved plans have booked already is taken off. It is worked out without a lock and
 * filed only if the incident is still open and nobody stated another need meanwhile.
 */
@UseCase
public class DrawUpPlan {
  private final Incidents incidents;
  private final Needs needs;
  private final WorkOutPlan planner;
  private final FilePlan files;
  private final PlanBook plans;
  private final Clock clock;

  @Inject public DrawUpPlan(Incidents incidents, Needs needs, WorkOutPlan planner, FilePlan files, PlanBook plans, Clock clock) {
    this.incidents = incidents;
    this.needs = needs;
    this.planner = planner;
    this.files = files;
    this.plans = plans;
    this.clock = clock;
  }

  /** @param planId the sender's id for the plan: the same again changes nothing; null: made here */
  public PlanView draw(String incidentId, String planId, Actor by) {
    by.mustBeAllowed(Right.PLAN, Actor.EVERYWHERE);
    Incident incident = incidents.find(incidentId).mustBeOpen();
    if (planId != null && plans.isKnown(planId)) return same(planId, incidentId);
    int approvedBefore = plans.approvedOf(incidentId);
    PlanRequest request = new PlanRequest(incidentId, incident.number(), approvedBefore, open(incident));
    PlanContent content = planner.workOut(request);
    incidents.lock(incidentId).mustBeOpen().mustBe(incident.version());
    return files.file(planId == null ? Ids.at(clock.millis()) : planId, request, content, by);
  }

  private PlanView same(String planId, String incidentId) {
    PlanView plan = plans.plan(planId);
    if (!plan.incident().equals(incidentId)) throw Refusal.conflict(EmergencyReason.ID_TAKEN, Map.of("id", planId));
    return plan;
  }

  private List<Need> open(Incident incident) {
    List<NewNeed> asked = needs.of(incident.id());
    if (asked.isEmpty()) throw Refusal.conflict(EmergencyReason.NOTHING_NEEDED, Map.of("incident", incident.number()));
    Map<String, BigDecimal> booked = plans.bookedOf(incident.id());
    List<Need> open = asked.stream().flatMap(need -> open(need, booked.getOrDefault(need.id(), BigDecimal.ZERO))).toList();
    if (open.isEmpty()) throw Refusal.conflict(EmergencyReason.ALL_NEEDS_BOOKED, Map.of("incident", incident.number()));
    return open;
  }

  private static Stream<Need> open(NewNeed n, BigDecimal booked) {
    BigDecimal missing = n.quantity().value().subtract(booked);
    return missing.signum() <= 0 ? Stream.empty() : Stream.of(new Need(n.id(), n.point(), n.material(), missing, n.priority(), n.deadline(), n.minLifeDays()));
  }
}
