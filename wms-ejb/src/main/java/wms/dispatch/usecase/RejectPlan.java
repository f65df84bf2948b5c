package wms.dispatch.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.dispatch.PlanView;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.sql.Plans;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A draft is put aside, by who could approve it or by its author. */
@UseCase
public class RejectPlan {
  private final Plans plans;
  private final PlanBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public RejectPlan(Plans plans, PlanBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.plans = plans;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param seen the version the caller saw; null: not asked */
  public PlanView reject(String id, String comment, Long seen, Actor by) {
    if (comment == null || comment.isBlank()) throw Refusal.invalid("/comment", "REQUIRED");
    PlanHead plan = plans.lock(id);
    if (!by.user().equals(plan.drawnBy()) && !by.maySomewhere(Right.APPROVE_PLAN)) by.mustBeAllowed(Right.APPROVE_PLAN, Actor.EVERYWHERE);
    if (seen != null) plan.mustBe(seen);
    plans.keep(plan.rejected(clock.instant(), by.user(), comment.strip()));
    deeds.fire(Deed.of(by, "dispatch.plan.rejected", "plan", id, null, Map.of("number", plan.number(), "comment", comment.strip())));
    news.fire(new News("plan", null, id, Map.of("number", plan.number(), "incident", plan.incident(), "state", "REJECTED")));
    return book.plan(id);
  }
}
