package wms.dispatch.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.dispatch.domain.LoadingTask;
import wms.dispatch.sql.LoadingTasks;
import wms.inventory.Purpose;
import wms.inventory.ReservationLost;
import wms.inventory.usecase.ReleaseReservation;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Part;

/** Tasks that will not be loaded: taken back by people, or without goods because those were discarded. */
@Part
public class TasksGivenUp {
  private final LoadingTasks tasks;
  private final ReleaseReservation reservations;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public TasksGivenUp(LoadingTasks tasks, ReleaseReservation reservations, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.tasks = tasks;
    this.reservations = reservations;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** Whether the caller may was asked before; that the goods are free again follows from it. */
  void giveUp(LoadingTask task, String reason, Actor by) {
    cancel(task, reason, by);
    reservations.release(task.reservation(), Actor.system("dispatch"));
  }

  void on(@Observes ReservationLost lost) {
    if (lost.purpose() == Purpose.PLAN) tasks.holding(lost.reservation()).ifPresent(task -> cancel(tasks.lock(task.id()), "GOODS_LOST", Actor.system("dispatch")));
  }

  private void cancel(LoadingTask task, String reason, Actor by) {
    tasks.keep(task.cancelled(clock.instant(), by.user()));
    deeds.fire(Deed.of(by, "dispatch.task.cancelled", "loading-task", task.id(), task.facility(), Map.of("number", task.number(), "reason", reason)));
    news.fire(new News("task", task.facility(), task.id(), Map.of("number", task.number(), "state", "CANCELLED")));
  }
}
