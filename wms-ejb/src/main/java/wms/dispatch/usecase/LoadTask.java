package wms.dispatch.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.PlanReason;
import wms.dispatch.domain.LoadingTask;
import wms.dispatch.domain.PlanHead;
import wms.dispatch.sql.LoadingTasks;
import wms.dispatch.sql.Plans;
import wms.inventory.usecase.ShipReserved;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** The floor has loaded what a plan ordered: the goods leave, under the order of use, by the hand of their keeper and not of who ordered them. */
@UseCase
public class LoadTask {
  private final LoadingTasks tasks;
  private final Plans plans;
  private final ShipReserved shipping;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public LoadTask(LoadingTasks tasks, Plans plans, ShipReserved shipping, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.tasks = tasks;
    this.plans = plans;
    this.shipping = shipping;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public LoadingTaskView load(String id, Actor by) {
    LoadingTask task = tasks.lock(id);
    by.mustBeAllowed(Right.WORK_STOCK, task.facility());
    PlanHead plan = plans.find(task.plan());
    if (by.user().equals(plan.decidedBy())) throw Refusal.forbidden(PlanReason.ORDERER_IS_KEEPER, Map.of("plan", plan.number(), "user", by.user()));
    tasks.keep(task.loaded(clock.instant(), by.user()));
    LoadingTaskView loaded = tasks.view(id);
    shipping.ship(List.of(task.reservation()), loaded.to(), plan.orderOfUse(), by);
    deeds.fire(Deed.of(by, "dispatch.task.loaded", "loading-task", id, task.facility(), Map.of("number", task.number(), "orderOfUse", plan.orderOfUse(),
        "lot", loaded.lot(), "quantity", loaded.quantity().toString(), "to", loaded.to())));
    news.fire(new News("task", task.facility(), id, Map.of("number", task.number(), "state", "LOADED")));
    return loaded;
  }
}
