package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.usecase.PulpTemperatures;
import wms.precooling.Finish;
import wms.precooling.JobState;
import wms.precooling.Measured;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.JobCheck;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Right;
import wms.shared.UseCase;

/** Somebody confirms that the goods are cool; from here on they may be stored. Warmer ones pass only for a reason, said by who decides on held goods. */
@UseCase
public class FinishPrecooling {
  private final Jobs jobs;
  private final PrecoolingBook book;
  private final Thermometers thermometers;
  private final PulpTemperatures pulp;
  private final TellPrecooling tell;
  private final Clock clock;

  @Inject public FinishPrecooling(Jobs jobs, PrecoolingBook book, Thermometers thermometers, PulpTemperatures pulp, TellPrecooling tell, Clock clock) {
    this.jobs = jobs;
    this.book = book;
    this.thermometers = thermometers;
    this.pulp = pulp;
    this.tell = tell;
    this.clock = clock;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public PrecoolingView finish(String id, Finish finish, Long seen, Actor by) {
    JobCheck.mustBePossible("/probeTemperature", finish.probeTemperature());
    JobCheck.mustFit(finish.reason());
    PrecoolingJob job = jobs.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, job.facility());
    if (job.state() == JobState.DONE) return book.job(id);
    job.mustRun();
    Instant now = clock.instant();
    if (finish.probeTemperature() != null) jobs.note(Ids.at(now.toEpochMilli()), id, finish.probeTemperature(), now, by);
    Double warm = finish.probeTemperature() != null ? finish.probeTemperature() : known(job, now);
    boolean isTooWarm = warm == null || warm > job.target();
    if (isTooWarm && finish.isExcused()) by.mustBeAllowed(Right.DECIDE_HOLD, job.facility());
    PrecoolingJob done = job.done(warm, finish.isExcused(), now);
    String reason = isTooWarm ? finish.reason().strip() : null;
    jobs.end(done, warm, reason, by);
    double left = warm == null ? job.start() : warm;
    job.lots().forEach(lot -> pulp.cooled(lot, job.zone(), left, Math.max(left, job.target()), now));
    Map<String, Object> facts = new HashMap<>();
    facts.put("pulp", warm);
    facts.put("target", job.target());
    facts.put("reason", reason);
    tell.done("finished", done, facts, by);
    return book.job(id);
  }

  /** What was measured too long ago is not known. */
  private Double known(PrecoolingJob job, Instant now) {
    Measured newest = book.course(job).newest();
    return newest.t().plus(thermometers.silentAfter(job)).isBefore(now) ? null : (Double) newest.celsius();
  }
}
