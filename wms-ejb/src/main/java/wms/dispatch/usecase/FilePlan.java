package wms.dispatch.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanRequest;
import wms.dispatch.PlanView;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.sql.PlanPages;
import wms.dispatch.sql.Plans;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.UseCase;

/** A plan that was worked out is kept as a draft, for somebody else to decide on. */
@UseCase
public class FilePlan {
  private final Plans plans;
  private final PlanPages pages;
  private final PlanBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public FilePlan(Plans plans, PlanPages pages, PlanBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.plans = plans;
    this.pages = pages;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** The caller holds the incident, so that numbers of its plans are given out one by one. */
  public PlanView file(String id, PlanRequest request, PlanContent content, Actor by) {
    String number = request.incidentNumber() + "-P" + (plans.countOf(request.incident()) + 1);
    plans.add(PlanHead.drawn(id, number, request.incident(), clock.instant(), by.user(), request.approvedBefore(), Math.round(content.solveSeconds() * 1000),
        content.weightedUnmet(), content.bound()));
    pages.add(id, content);
    deeds.fire(Deed.of(by, "dispatch.plan.drawn", "plan", id, null, Map.of("number", number, "lines", content.lines().size(), "shipments", content.shipments().size())));
    news.fire(new News("plan", null, id, Map.of("number", number, "incident", request.incident(), "state", "DRAFT")));
    return book.plan(id);
  }
}
