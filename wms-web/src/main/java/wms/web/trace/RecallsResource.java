package wms.web.trace;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.trace.NewRecall;
import wms.trace.RecallHead;
import wms.trace.RecallPicture;
import wms.trace.RecallSelection;
import wms.trace.RecallState;
import wms.trace.RecallView;
import wms.trace.usecase.LiftRecall;
import wms.trace.usecase.OpenRecall;
import wms.trace.usecase.RecallBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Goods that are called back. */
@Door
@Path("recalls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecallsResource {
  @Schema(name = "LiftedRecall") public record Lift(String reason) {}

  @Schema(name = "PreviewedRecall") public record Preview(RecallSelection selection) {}

  private final Caller caller;
  private final RecallBook book;
  private final OpenRecall open;
  private final LiftRecall lift;

  @Inject RecallsResource(Caller caller, RecallBook book, OpenRecall open, LiftRecall lift) {
    this.caller = caller;
    this.book = book;
    this.open = open;
    this.lift = lift;
  }

  @GET @Allowed(Right.SEE)
  public Page<RecallHead> list(@QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(Given.word("state", state, RecallState.class), below, Page.limit(limit) + 1), Page.limit(limit), RecallBook::cursor);
  }

  /** What such a recall would concern now; nothing is changed. */
  @POST @Path("preview") @Allowed(Right.DECIDE_HOLD) public RecallPicture preview(Preview wanted) { return book.preview(Given.body(wanted).selection(), caller.sees()); }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = RecallView.class, responseCode = "200")
  public Response one(@PathParam("id") String id) {
    RecallView view = book.recall(id, caller.sees());
    return Versioned.ok(view, view.head().version());
  }

  /** Whatever lies of the lots anywhere is held at once, all of it or nothing. */
  @POST @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = RecallHead.class, responseCode = "201")
  public Response open(NewRecall recall) { return Response.status(201).entity(open.open(Given.body(recall), caller.actor())).build(); }

  /** By another person than who opened it. {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/lifting") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = RecallHead.class, responseCode = "200")
  public Response lift(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Lift why) {
    RecallHead lifted = lift.lift(id, Given.body(why).reason(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(lifted, lifted.version());
  }
}
