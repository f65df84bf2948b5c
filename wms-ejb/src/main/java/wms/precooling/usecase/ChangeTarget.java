package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import wms.precooling.PrecoolingReason;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.CoolingCurve;
import wms.precooling.domain.JobCheck;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** The goods of a running job are to become warmer or cooler than was first said. */
@UseCase
public class ChangeTarget {
  private final Jobs jobs;
  private final PrecoolingBook book;
  private final Targets targets;
  private final Thermometers thermometers;
  private final TellPrecooling tell;

  @Inject public ChangeTarget(Jobs jobs, PrecoolingBook book, Targets targets, Thermometers thermometers, TellPrecooling tell) {
    this.jobs = jobs;
    this.book = book;
    this.targets = targets;
    this.thermometers = thermometers;
    this.tell = tell;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public PrecoolingView change(String id, Double target, Long seen, Actor by) {
    JobCheck.mustBePossible("/targetTemperature", target);
    PrecoolingJob job = jobs.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, job.facility());
    job.mustRun();
    double settled = targets.settle(target, job.lots(), job.facility(), by);
    thermometers.medium(job).ifPresent(medium -> CoolingCurve.mustBeReachable(settled, medium.celsius()));
    if (job.start() <= settled) throw Refusal.conflict(PrecoolingReason.COOL_ALREADY, Map.of("start", job.start(), "target", settled));
    jobs.aimAt(id, settled);
    tell.done("aimed", jobs.find(id), Map.of("was", job.target(), "target", settled), by);
    return book.job(id);
  }
}
