package wms.dispatch.usecase;

import jakarta.inject.Inject;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.domain.LoadingTask;
import wms.dispatch.sql.LoadingTasks;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Who may order goods out may also take an order back while they are not loaded; the goods are free again. */
@UseCase
public class CancelTask {
  private final LoadingTasks tasks;
  private final TasksGivenUp givenUp;

  @Inject public CancelTask(LoadingTasks tasks, TasksGivenUp givenUp) {
    this.tasks = tasks;
    this.givenUp = givenUp;
  }

  public LoadingTaskView cancel(String id, String comment, Actor by) {
    if (comment == null || comment.isBlank()) throw Refusal.invalid("/comment", "REQUIRED");
    LoadingTask task = tasks.lock(id);
    by.mustBeAllowed(Right.APPROVE_PLAN, task.facility());
    givenUp.giveUp(task, comment.strip(), by);
    return tasks.view(id);
  }
}
