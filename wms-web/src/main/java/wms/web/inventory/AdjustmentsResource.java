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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.AdjustmentState;
import wms.inventory.AdjustmentView;
import wms.inventory.NewAdjustment;
import wms.inventory.Place;
import wms.inventory.ShrinkLeft;
import wms.inventory.usecase.AdjustmentBook;
import wms.inventory.usecase.DecideAdjustment;
import wms.inventory.usecase.ProposeAdjustment;
import wms.inventory.usecase.ShrinkBook;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The ledger is made to agree with the shelf: small corrections at once, large ones once a second person has looked. */
@Door
@Path("adjustments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdjustmentsResource {
  /**
   * @param id the sender's id, or null
   * @param delta what to add; negative to take away
   */
  public record Request(String id, String lot, String zone, String bin, Quantity delta, AdjustmentReason reason, String comment) {}

  public record Decision(boolean approved, String comment) {}

  private final Caller caller;
  private final AdjustmentBook book;
  private final ShrinkBook shrink;
  private final ProposeAdjustment propose;
  private final DecideAdjustment decide;

  @Inject AdjustmentsResource(Caller caller, AdjustmentBook book, ShrinkBook shrink, ProposeAdjustment propose, DecideAdjustment decide) {
    this.caller = caller;
    this.book = book;
    this.shrink = shrink;
    this.propose = propose;
    this.decide = decide;
  }

  @GET @Allowed(Right.SEE)
  public Page<AdjustmentView> list(@QueryParam("facility") String facility, @QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(book.adjustments(facility, Given.word("state", state, AdjustmentState.class), caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), AdjustmentView::id);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = AdjustmentView.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    AdjustmentView view = book.adjustment(id);
    caller.actor().mustBeAllowed(Right.SEE, view.facility());
    return Versioned.ok(view, view.version());
  }

  /** How much of a lot may be booked as dried out where it lies, and what that is reckoned from. */
  @GET @Path("shrink") @Allowed(Right.SEE)
  public ShrinkLeft shrink(@QueryParam("lot") String lot, @QueryParam("zone") String zone, @QueryParam("bin") String bin) { return shrink.left(lot, Place.of(zone, bin), caller.actor()); }

  /** 201 when it is booked, 202 when it waits for a second person. */
  @POST @Allowed(Right.ADJUST_STOCK) @APIResponseSchema(value = AdjustmentView.class, responseCode = "201") public Response propose(Request request) {
    Request r = Given.body(request);
    AdjustmentView made = propose.propose(new NewAdjustment(r.id(), new Adjustment(r.lot(), Place.of(r.zone(), r.bin()), r.delta(), r.reason()), r.comment()), caller.actor());
    return Response.status(made.state() == AdjustmentState.WAITING ? 202 : 201).entity(made).tag(Long.toString(made.version())).build();
  }

  /** {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/decision") @Allowed(Right.ADJUST_STOCK) @APIResponseSchema(value = AdjustmentView.class, responseCode = "200")
  public Response decide(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Decision decision) {
    Decision d = Given.body(decision);
    AdjustmentView decided = decide.decide(id, d.approved(), d.comment(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(decided, decided.version());
  }
}
