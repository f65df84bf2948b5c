package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wms.dispatch.domain.LoadingTask;
import wms.dispatch.sql.LoadingTasks;
import wms.dispatch.sql.Plans;
import wms.shared.Actor;
import wms.shared.UseCase;

/**
 * The incident is over: nothing more may leave in its name. Drafts are overtaken, tasks that are not loaded are cancelled and their goods
 * are free again. To refuse instead would leave reserve goods booked for an order that has ended, until somebody thinks of them.
 */
@UseCase
public class EndDispatch {
  private final Plans plans;
  private final LoadingTasks tasks;
  private final TasksGivenUp givenUp;
  private final Clock clock;

  @Inject public EndDispatch(Plans plans, LoadingTasks tasks, TasksGivenUp givenUp, Clock clock) {
    this.plans = plans;
    this.tasks = tasks;
    this.givenUp = givenUp;
    this.clock = clock;
  }

  /** @return numbers of the tasks that were cancelled */
  public List<String> end(String incident, Actor by) {
    plans.lockAll(incident);
    plans.supersedeDrafts(incident, clock.instant(), by.user());
    List<LoadingTask> waiting = tasks.waitingOf(incident).stream().map(task -> tasks.lock(task.id())).filter(LoadingTask::isWaiting).toList();
    waiting.forEach(task -> givenUp.giveUp(task, "INCIDENT_CLOSED", by));
    return waiting.stream().map(LoadingTask::number).toList();
  }
}
