package wms.web.shipping;

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
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shipping.PutBackWish;
import wms.shipping.StagedGoods;
import wms.shipping.usecase.PutBack;
import wms.shipping.usecase.StagingBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Goods that stand where they are made ready to leave. */
@Door
@Path("staging")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StagingResource {
  private final Caller caller;
  private final StagingBook book;
  private final PutBack put;

  @Inject StagingResource(Caller caller, StagingBook book, PutBack put) {
    this.caller = caller;
    this.book = book;
    this.put = put;
  }

  /** All of a facility, the longest first; what waits for nobody says why. */
  @GET @Allowed(Right.SEE) public List<StagedGoods> staged(@QueryParam("facility") String facility) {
    if (facility == null || facility.isBlank()) throw Refusal.invalid("/query/facility", "REQUIRED");
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return book.at(facility);
  }

  /** What waits for nobody goes back to a place, as a put-away does, and is out of its parcel. */
  @POST @Path("put-backs") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = PutAwayDone.class, responseCode = "201") public Response putBack(PutBackWish wish) {
    return Response.status(201).entity(put.put(Given.body(wish), caller.actor())).build();
  }
}
