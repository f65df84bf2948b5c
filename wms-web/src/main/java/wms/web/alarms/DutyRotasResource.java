package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import wms.alarms.NewShift;
import wms.alarms.OnCall;
import wms.alarms.Rota;
import wms.alarms.usecase.Contacts;
import wms.alarms.usecase.DutyBook;
import wms.alarms.usecase.KeepRota;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Who is on duty at a facility, when, and when nobody is. */
@Door
@Path("duty-rotas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DutyRotasResource {
  private final Caller caller;
  private final DutyBook duty;
  private final KeepRota keep;
  private final Contacts contacts;

  @Inject DutyRotasResource(Caller caller, DutyBook duty, KeepRota keep, Contacts contacts) {
    this.caller = caller;
    this.duty = duty;
    this.keep = keep;
    this.contacts = contacts;
  }

  @GET @Path("{facility}") @Allowed(Right.SEE)
  public Rota rota(@PathParam("facility") String facility) {
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return duty.rota(facility);
  }

  /** Who may be put on duty there. */
  @GET @Path("{facility}/people") @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER})
  public List<OnCall> people(@PathParam("facility") String facility) {
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return contacts.onCall(facility);
  }

  @POST @Path("{facility}/shifts") @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER})
  public Rota add(@PathParam("facility") String facility, NewShift shift) {
    if (!facility.equals(Given.body(shift).facility())) throw Refusal.invalid("/facility", "DIFFERS_FROM_PATH");
    return keep.add(shift, caller.actor());
  }

  @DELETE @Path("{facility}/shifts/{id}") @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER})
  public Rota remove(@PathParam("facility") String facility, @PathParam("id") String id) { return keep.remove(id, caller.actor()); }
}
