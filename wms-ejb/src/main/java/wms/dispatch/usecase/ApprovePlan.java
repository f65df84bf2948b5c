package wms.dispatch.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.dispatch.ApprovalCommand;
import wms.dispatch.PlanReason;
import wms.dispatch.PlanShipment;
import wms.dispatch.PlanView;
import wms.dispatch.domain.OrderOfUse;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.sql.PlanPages;
import wms.dispatch.sql.Plans;
import wms.inventory.usecase.IssueOrderOfUse;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A plan becomes an order: somebody other than its author gives the order of use, all its goods are reserved and the floor gets its
 * loading tasks, wholly or not at all. Other drafts of the incident counted on the same goods and are overtaken.
 */
@UseCase
public class ApprovePlan {
  private final Plans plans;
  private final PlanPages pages;
  private final BookGoods goods;
  private final IssueOrderOfUse orders;
  private final PlanBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public ApprovePlan(Plans plans, PlanPages pages, BookGoods goods, IssueOrderOfUse orders, PlanBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.plans = plans;
    this.pages = pages;
    this.goods = goods;
    this.orders = orders;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param seen the version the approver saw; null: not asked */
  public PlanView approve(String id, ApprovalCommand command, Long seen, Actor by) {
    String order = OrderOfUse.parse(command.orderOfUse());
    PlanHead plan = plans.lock(id);
    List<PlanShipment> shipments = pages.shipments(id);
    shipments.stream().map(PlanShipment::from).distinct().forEach(facility -> by.mustBeAllowed(Right.APPROVE_PLAN, facility));
    if (isRepeated(plan, order, by)) return book.plan(id);
    if (seen != null) plan.mustBe(seen);
    if (shipments.isEmpty()) throw Refusal.conflict(PlanReason.PLAN_EMPTY, Map.of("plan", plan.number()));
    mustBeNewest(plan);
    Instant now = clock.instant();
    PlanHead approved = plan.approved(now, by.user(), order);
    orders.issue(order, id, by);
    goods.book(approved, pages.of(plan).lines(), shipments, by);
    plans.keep(approved);
    plans.supersedeDrafts(plan.incident(), now, by.user());
    announce(approved, shipments, by);
    return book.plan(id);
  }

  /** A plan drawn up while another was being approved counts on needs that are booked by now. */
  private void mustBeNewest(PlanHead plan) {
    int approved = plans.approvedOf(plan.incident());
    if (approved != plan.approvedBefore()) throw Refusal.conflict(PlanReason.PLAN_OUTDATED, Map.of("plan", plan.number(), "lots", List.of(), "approvedSince", approved - plan.approvedBefore()));
  }

  private static boolean isRepeated(PlanHead plan, String order, Actor by) {
    return plan.isApproved() && order.equals(plan.orderOfUse()) && by.user().equals(plan.decidedBy());
  }

  private void announce(PlanHead plan, List<PlanShipment> shipments, Actor by) {
    deeds.fire(Deed.of(by, "dispatch.plan.approved", "plan", plan.id(), null,
        Map.of("number", plan.number(), "orderOfUse", plan.orderOfUse(), "drawnBy", plan.drawnBy(), "shipments", shipments.size())));
    news.fire(new News("plan", null, plan.id(), Map.of("number", plan.number(), "incident", plan.incident(), "state", plan.state().name())));
    shipments.stream().map(PlanShipment::from).distinct().forEach(facility -> news.fire(new News("task", facility, plan.id(), Map.of("plan", plan.number()))));
  }
}
