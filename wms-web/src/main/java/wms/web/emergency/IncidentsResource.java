package wms.web.emergency;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.dispatch.PlanView;
import wms.emergency.IncidentState;
import wms.emergency.IncidentView;
import wms.emergency.NewIncident;
import wms.emergency.NewNeed;
import wms.emergency.usecase.CloseIncident;
import wms.emergency.usecase.DrawUpPlan;
import wms.emergency.usecase.IncidentBook;
import wms.emergency.usecase.OpenIncident;
import wms.emergency.usecase.SetLevel;
import wms.emergency.usecase.StateNeed;
import wms.emergency.usecase.WithdrawNeed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.dispatch.Remark;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Incidents, what they need, and plans for them. */
@Door
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IncidentsResource {
  private final Caller caller;
  private final IncidentBook book;
  private final OpenIncident open;
  private final SetLevel level;
  private final StateNeed state;
  private final WithdrawNeed withdraw;
  private final CloseIncident close;
  private final DrawUpPlan draw;

  @Inject IncidentsResource(Caller caller, IncidentBook book, OpenIncident open, SetLevel level, StateNeed state, WithdrawNeed withdraw, CloseIncident close, DrawUpPlan draw) {
    this.caller = caller;
    this.book = book;
    this.open = open;
    this.level = level;
    this.state = state;
    this.withdraw = withdraw;
    this.close = close;
    this.draw = draw;
  }

  @GET @Allowed(Right.SEE)
  public Page<IncidentView> list(@QueryParam("state") IncidentState state, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(book.newestBefore(cursor, state, Page.limit(limit) + 1), Page.limit(limit), IncidentView::number);
  }

  @POST @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = IncidentView.class, responseCode = "201")
  public Response open(NewIncident wish) {
    if (wish == null) throw Refusal.invalid("/name", "REQUIRED");
    IncidentView opened = open.open(wish, caller.actor());
    return Versioned.created(opened, opened.version());
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = IncidentView.class, responseCode = "200")
  public Response incident(@PathParam("id") String id) { return ok(book.incident(id)); }

  @PUT @Path("{id}/level") @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = IncidentView.class, responseCode = "200")
  public Response level(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, LevelChange change) {
    return ok(level.set(id, change == null ? null : change.level(), Versioned.seen(ifMatch), caller.actor()));
  }

  @POST @Path("{id}/needs") @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = IncidentView.class, responseCode = "201")
  public Response need(@PathParam("id") String id, NewNeed need) {
    if (need == null) throw Refusal.invalid("/material", "REQUIRED");
    IncidentView stated = state.state(id, need, caller.actor());
    return Versioned.created(stated, stated.version());
  }

  @DELETE @Path("{id}/needs/{need}") @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = IncidentView.class, responseCode = "200")
  public Response withdraw(@PathParam("id") String id, @PathParam("need") String need) { return ok(withdraw.withdraw(id, need, caller.actor())); }

  @POST @Path("{id}/closing") @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = IncidentView.class, responseCode = "200")
  public Response close(@PathParam("id") String id, Remark remark) { return ok(close.close(id, remark == null ? null : remark.comment(), caller.actor())); }

  @POST @Path("{id}/plans") @Allowed(Right.PLAN) @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response plan(@PathParam("id") String id, PlanWish wish) {
    PlanView drawn = draw.draw(id, wish == null ? null : wish.id(), caller.actor());
    return Versioned.created(drawn, drawn.version());
  }

  private static Response ok(IncidentView incident) { return Versioned.ok(incident, incident.version()); }
}
