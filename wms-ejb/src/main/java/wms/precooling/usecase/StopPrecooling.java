package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.coldchain.usecase.PulpTemperatures;
import wms.precooling.JobState;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.JobCheck;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.UseCase;

/** A job is given up; the goods are as warm as they are, and stay out of the stores if that is too warm. */
@UseCase
public class StopPrecooling {
  private final Jobs jobs;
  private final PrecoolingBook book;
  private final PulpTemperatures pulp;
  private final TellPrecooling tell;
  private final Clock clock;

  @Inject public StopPrecooling(Jobs jobs, PrecoolingBook book, PulpTemperatures pulp, TellPrecooling tell, Clock clock) {
    this.jobs = jobs;
    this.book = book;
    this.pulp = pulp;
    this.tell = tell;
    this.clock = clock;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public PrecoolingView stop(String id, String reason, Long seen, Actor by) {
    JobCheck.mustBeGiven(reason);
    PrecoolingJob job = jobs.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, job.facility());
    if (job.state() == JobState.STOPPED) return book.job(id);
    Instant now = clock.instant();
    double warm = book.course(job).newest().celsius();
    PrecoolingJob stopped = job.stopped(now);
    jobs.end(stopped, warm, reason.strip(), by);
    job.lots().forEach(lot -> pulp.cooled(lot, job.zone(), warm, null, now));
    tell.done("stopped", stopped, Map.of("pulp", warm, "reason", reason.strip()), by);
    return book.job(id);
  }
}
