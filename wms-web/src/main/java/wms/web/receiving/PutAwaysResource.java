package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.receiving.PutAwayDone;
import wms.receiving.PutAwayProposal;
import wms.receiving.PutAwayTask;
import wms.receiving.PutAwayWish;
import wms.receiving.usecase.ProposePlaces;
import wms.receiving.usecase.PutAwayTasks;
import wms.receiving.usecase.PutInPlace;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Goods that wait for their place, where they should go, and where they went. */
@Door
@Path("put-aways")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PutAwaysResource {
  private final Caller caller;
  private final PutAwayTasks tasks;
  private final ProposePlaces propose;
  private final PutInPlace put;

  @Inject PutAwaysResource(Caller caller, PutAwayTasks tasks, ProposePlaces propose, PutInPlace put) {
    this.caller = caller;
    this.tasks = tasks;
    this.propose = propose;
    this.put = put;
  }

  /** What waits at a facility, the longest first. */
  @GET @Path("tasks") @Allowed(Right.SEE) public List<PutAwayTask> tasks(@QueryParam("facility") String facility) {
    if (facility == null || facility.isBlank()) throw Refusal.invalid("/query/facility", "REQUIRED");
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return tasks.at(facility);
  }

  /** Places for a unit, or for what lies loose of a lot in a zone or bin. */
  @GET @Path("proposal") @Allowed(Right.SEE) public PutAwayProposal proposal(@QueryParam("sscc") String sscc, @QueryParam("lot") String lot, @QueryParam("zone") String zone, @QueryParam("bin") String bin) {
    if (sscc == null && (lot == null || zone == null)) throw Refusal.invalid(lot == null ? "/query/lot" : "/query/zone", "REQUIRED");
    PutAwayProposal found = sscc != null ? propose.forUnit(sscc) : propose.forLot(lot, zone, bin, null);
    caller.actor().mustBeAllowed(Right.SEE, found.facility());
    return found;
  }

  /** Another place than one of the best takes a reason; goods that are too warm for it take the right DECIDE_HOLD besides. */
  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PutAwayDone.class, responseCode = "201") public Response put(PutAwayWish wish) {
    return Response.status(201).entity(put.put(Given.body(wish), caller.actor())).build();
  }
}
