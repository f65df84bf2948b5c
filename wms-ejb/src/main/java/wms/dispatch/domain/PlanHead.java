package wms.dispatch.domain;

import java.time.Instant;
import java.util.Map;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanState;
import wms.shared.Refusal;

/**
 * Whose a plan is and what became of it. It is drawn up once and then only decided on: approved under an order of use by somebody else,
 * rejected, or overtaken. What it says never changes.
 */
public record PlanHead(String id, String number, String incident, PlanState state, Instant drawnAt, String drawnBy, Instant decidedAt, String decidedBy,
    String comment, String orderOfUse, int approvedBefore, long solveMillis, double weightedUnmet, double bound, long version) {
  public static PlanHead drawn(String id, String number, String incident, Instant at, String by, int approvedBefore, long solveMillis,
      double weightedUnmet, double bound) {
    return new PlanHead(id, number, incident, PlanState.DRAFT, at, by, null, null, null, null, approvedBefore, solveMillis, weightedUnmet, bound, 1);
  }

  /** @throws Refusal PLAN_NOT_DRAFT, or OWN_PLAN when the one who drew it up wants to approve it */
  public PlanHead approved(Instant at, String by, String order) {
    if (by.equals(drawnBy)) throw Refusal.forbidden(PlanReason.OWN_PLAN, Map.of("plan", number, "user", by));
    return decided(PlanState.APPROVED, at, by, null, order);
  }

  public PlanHead rejected(Instant at, String by, String why) { return decided(PlanState.REJECTED, at, by, why, null); }

  private PlanHead decided(PlanState next, Instant at, String by, String why, String order) {
    if (state != PlanState.DRAFT) throw Refusal.conflict(PlanReason.PLAN_NOT_DRAFT, Map.of("plan", number, "state", state.name()));
    return new PlanHead(id, number, incident, next, drawnAt, drawnBy, at, by, why, order, approvedBefore, solveMillis, weightedUnmet, bound, version);
  }

  public boolean isApproved() { return state == PlanState.APPROVED; }

  /** @throws Refusal stale, when the caller saw another version */
  public PlanHead mustBe(long seen) {
    if (seen != version) throw Refusal.stale();
    return this;
  }
}
