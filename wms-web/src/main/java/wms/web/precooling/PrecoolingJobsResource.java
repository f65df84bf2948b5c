package wms.web.precooling;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.precooling.Finish;
import wms.precooling.HandProbe;
import wms.precooling.JobState;
import wms.precooling.NewPrecooling;
import wms.precooling.PrecoolingInDetail;
import wms.precooling.PrecoolingView;
import wms.precooling.usecase.ChangeTarget;
import wms.precooling.usecase.FinishPrecooling;
import wms.precooling.usecase.NoteProbe;
import wms.precooling.usecase.PrecoolingBook;
import wms.precooling.usecase.StartPrecooling;
import wms.precooling.usecase.StopPrecooling;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Goods that are being pre-cooled, and were. */
@Door
@Path("precooling-jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrecoolingJobsResource {
  public record Stop(String reason) {}

  /** @param targetTemperature degrees Celsius; null: the warmest that the goods may be stored at */
  public record Aim(Double targetTemperature) {}

  private final Caller caller;
  private final PrecoolingBook book;
  private final StartPrecooling start;
  private final NoteProbe note;
  private final ChangeTarget aim;
  private final FinishPrecooling finish;
  private final StopPrecooling stop;

  @Inject PrecoolingJobsResource(Caller caller, PrecoolingBook book, StartPrecooling start, NoteProbe note, ChangeTarget aim, FinishPrecooling finish, StopPrecooling stop) {
    this.caller = caller;
    this.book = book;
    this.start = start;
    this.note = note;
    this.aim = aim;
    this.finish = finish;
    this.stop = stop;
  }

  @GET @Allowed(Right.SEE)
  public Page<PrecoolingView> list(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("lot") String lot, @QueryParam("state") JobState state,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(new PrecoolingBook.Filter(facility, zone, lot, state), caller.sees(), below, Page.limit(limit) + 1), Page.limit(limit), PrecoolingBook::cursor);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = PrecoolingInDetail.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    PrecoolingInDetail job = book.inDetail(id);
    caller.actor().mustBeAllowed(Right.SEE, job.job().facility());
    return Versioned.ok(job, job.job().version());
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PrecoolingView.class, responseCode = "201") public Response start(NewPrecooling wish) {
    PrecoolingView started = start.start(Given.body(wish), caller.actor());
    return Versioned.created(started, started.version());
  }

  @POST @Path("{id}/probes") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PrecoolingView.class, responseCode = "201") public Response note(@PathParam("id") String id, HandProbe probe) {
    PrecoolingView job = note.note(id, Given.body(probe), caller.actor());
    return Versioned.created(job, job.version());
  }

  @POST @Path("{id}/target") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PrecoolingView.class, responseCode = "200")
  public Response aim(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Aim wish) {
    PrecoolingView job = aim.change(id, Given.body(wish).targetTemperature(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(job, job.version());
  }

  /** Warmer than the target takes the right DECIDE_HOLD and a reason. */
  @POST @Path("{id}/finish") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PrecoolingView.class, responseCode = "200")
  public Response finish(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Finish said) {
    PrecoolingView job = finish.finish(id, Given.body(said), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(job, job.version());
  }

  @POST @Path("{id}/stop") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PrecoolingView.class, responseCode = "200")
  public Response stop(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Stop said) {
    PrecoolingView job = stop.stop(id, Given.body(said).reason(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(job, job.version());
  }
}
