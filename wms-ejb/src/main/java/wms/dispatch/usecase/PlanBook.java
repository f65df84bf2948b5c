package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanSummary;
import wms.dispatch.PlanView;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.sql.PlanPages;
import wms.dispatch.sql.Plans;
import wms.shared.Query;

/** The plans there are. */
@Query
public class PlanBook {
  private final Plans plans;
  private final PlanPages pages;

  @Inject public PlanBook(Plans plans, PlanPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  /** @throws wms.shared.Refusal not found */
  public PlanView plan(String id) { return view(plans.find(id)); }

  public boolean isKnown(String id) { return plans.seek(id).isPresent(); }

  /** Newest first. */
  public List<PlanSummary> of(String incident) { return plans.of(incident); }

  public int approvedOf(String incident) { return plans.approvedOf(incident); }

  /** What approved plans have booked, by need: waiting to be loaded, or loaded. */
  public Map<String, BigDecimal> bookedOf(String incident) { return plans.bookedOf(incident); }

  private PlanView view(PlanHead p) {
    PlanContent said = pages.of(p);
    Instant approved = p.isApproved() ? p.decidedAt() : null;
    return new PlanView(p.id(), p.number(), p.incident(), p.state(), p.drawnAt(), p.drawnBy(), approved, p.isApproved() ? p.decidedBy() : null, p.decidedAt(), p.decidedBy(),
        p.comment(), p.orderOfUse(), said.solveSeconds(), said.weightedUnmet(), said.bound(), said.gap(), said.lines(), said.shipments(), said.leftOut(),
        said.vehicleHours(), p.version());
  }
}
