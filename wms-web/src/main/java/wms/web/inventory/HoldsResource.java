package wms.web.inventory;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.inventory.HoldVerdict;
import wms.inventory.LotGrade;
import wms.inventory.usecase.DecideHold;
import wms.inventory.usecase.HoldBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Goods that may not leave, and what was decided on them. */
@Door
@Path("holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoldsResource {
  public record Decision(HoldDecision decision, String comment, LocalDate newExpiry, LotGrade newGrade) {}

  private final Caller caller;
  private final HoldBook holds;
  private final DecideHold decide;

  @Inject HoldsResource(Caller caller, HoldBook holds, DecideHold decide) {
    this.caller = caller;
    this.holds = holds;
    this.decide = decide;
  }

  @GET @Allowed(Right.SEE)
  public Page<Hold> list(@QueryParam("facility") String facility, @QueryParam("open") boolean open, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(holds.holds(facility, open, caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), Hold::id);
  }

  /** A hold is decided once; {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/decision") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = Hold.class, responseCode = "200")
  public Response decide(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Decision decision) {
    Decision d = Given.body(decision);
    Hold decided = decide.decide(new HoldVerdict(id, d.decision(), d.comment(), d.newExpiry(), d.newGrade(), Versioned.seenIfNamed(ifMatch)), caller.actor());
    return Versioned.ok(decided, decided.version());
  }
}
