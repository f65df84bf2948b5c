package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.coldchain.usecase.PulpTemperatures;
import wms.precooling.HandProbe;
import wms.precooling.PrecoolingReason;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.JobCheck;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Somebody read a probe in the goods; the curve takes it up. */
@UseCase
public class NoteProbe {
  private final Jobs jobs;
  private final PrecoolingBook book;
  private final PulpTemperatures pulp;
  private final TellPrecooling tell;
  private final Clock clock;

  @Inject public NoteProbe(Jobs jobs, PrecoolingBook book, PulpTemperatures pulp, TellPrecooling tell, Clock clock) {
    this.jobs = jobs;
    this.book = book;
    this.pulp = pulp;
    this.tell = tell;
    this.clock = clock;
  }

  public PrecoolingView note(String id, HandProbe probe, Actor by) {
    JobCheck.mustBeComplete(probe);
    PrecoolingJob job = jobs.take(id, null);
    by.mustBeAllowed(Right.WORK_STOCK, job.facility());
    String known = probe.id() == null ? null : jobs.jobOfProbe(probe.id()).orElse(null);
    if (id.equals(known)) return book.job(id);
    if (known != null) throw Refusal.conflict(PrecoolingReason.ALREADY_THERE, Map.of("job", jobs.find(known).number()));
    job.mustRun();
    Instant now = clock.instant();
    Instant at = Moments.mustBePast(probe.takenAt(), now);
    if (at.isBefore(job.startedAt())) throw Refusal.conflict(PrecoolingReason.PROBE_BEFORE_START, Map.of("at", at.toString(), "startedAt", job.startedAt().toString()));
    jobs.note(probe.id() == null ? Ids.at(now.toEpochMilli()) : probe.id(), id, probe.temperature(), at, by);
    job.lots().forEach(lot -> pulp.probed(lot, job.zone(), probe.temperature(), at));
    tell.done("probed", job, Map.of("temperature", probe.temperature(), "takenAt", at.toString()), by);
    return book.job(id);
  }
}
