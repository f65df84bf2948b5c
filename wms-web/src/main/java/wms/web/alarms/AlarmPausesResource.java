package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import wms.alarms.NewPause;
import wms.alarms.Pause;
import wms.alarms.usecase.EndPause;
import wms.alarms.usecase.PauseAlarm;
import wms.alarms.usecase.PauseBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What people keep quiet, newest first: shelved until a time, or out of service until somebody puts it back. */
@Door
@Path("alarm-pauses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmPausesResource {
  private final Caller caller;
  private final PauseBook book;
  private final PauseAlarm pauseAlarm;
  private final EndPause endPause;

  @Inject AlarmPausesResource(Caller caller, PauseBook book, PauseAlarm pauseAlarm, EndPause endPause) {
    this.caller = caller;
    this.book = book;
    this.pauseAlarm = pauseAlarm;
    this.endPause = endPause;
  }

  @GET @Allowed(Right.SEE)
  public Page<Pause> list(@QueryParam("facility") String facility, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("~") String cursor) {
    return Page.of(book.running(cursor, facility, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), Pause::id);
  }

  @POST @Allowed(Right.ANSWER_ALARM) @APIResponseSchema(value = Pause.class, responseCode = "201")
  public Response pause(NewPause wish) {
    Pause pause = pauseAlarm.pause(Given.body(wish), caller.actor());
    return Versioned.created(pause, pause.version());
  }

  /** It is heard again. */
  @DELETE @Path("{id}") @Allowed(Right.ANSWER_ALARM)
  public void end(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) { endPause.end(id, Versioned.seen(ifMatch), caller.actor()); }
}
