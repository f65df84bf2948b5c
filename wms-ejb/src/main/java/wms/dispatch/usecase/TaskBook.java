package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.TaskState;
import wms.dispatch.sql.LoadingTasks;
import wms.shared.Query;
import wms.shared.Scope;

/** What the floor has to load. */
@Query
public class TaskBook {
  private final LoadingTasks tasks;

  @Inject public TaskBook(LoadingTasks tasks) { this.tasks = tasks; }

  /** In order of number, those after the given one ({@code ""} begins); null takes any. */
  public List<LoadingTaskView> after(String number, String facility, String plan, TaskState state, Scope scope, int limit) {
    return tasks.after(number, facility, plan, state, scope, limit);
  }

  /** @throws wms.shared.Refusal not found */
  public LoadingTaskView task(String id) { return tasks.view(id); }

  /** Numbers of the tasks that are still to be loaded there. */
  public List<String> waitingAt(String facility) { return tasks.waitingAt(facility); }
}
