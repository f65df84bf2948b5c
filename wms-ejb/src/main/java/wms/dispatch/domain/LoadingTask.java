package wms.dispatch.domain;

import java.time.Instant;
import java.util.Map;
import wms.dispatch.PlanReason;
import wms.dispatch.TaskState;
import wms.shared.Refusal;

/** One shipment of an approved plan that the floor has to load; it holds the goods by a reservation until it is loaded or cancelled. */
public record LoadingTask(String id, String number, String plan, String facility, String reservation, TaskState state, Instant departure,
    Instant decidedAt, String decidedBy, long version) {
  public static LoadingTask waiting(String shipment, String number, String plan, String facility, String reservation, Instant departure) {
    return new LoadingTask(shipment, number, plan, facility, reservation, TaskState.WAITING, departure, null, null, 1);
  }

  public boolean isWaiting() { return state == TaskState.WAITING; }

  public LoadingTask loaded(Instant at, String by) { return decided(TaskState.LOADED, at, by); }

  public LoadingTask cancelled(Instant at, String by) { return decided(TaskState.CANCELLED, at, by); }

  private LoadingTask decided(TaskState next, Instant at, String by) {
    if (!isWaiting()) throw Refusal.conflict(PlanReason.TASK_NOT_WAITING, Map.of("task", number, "state", state.name()));
    return new LoadingTask(id, number, plan, facility, reservation, next, departure, at, by, version);
  }
}
