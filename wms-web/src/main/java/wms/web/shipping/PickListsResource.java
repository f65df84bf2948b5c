package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.shipping.Pick;
import wms.shipping.PickListView;
import wms.shipping.usecase.PickBook;
import wms.shipping.usecase.PickGoods;
import wms.shipping.usecase.TakePickList;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Versioned;

/** What one person fetches in one walk. */
@Door
@Path("pick-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PickListsResource {
  private final Caller caller;
  private final PickBook book;
  private final TakePickList take;
  private final PickGoods pick;

  @Inject PickListsResource(Caller caller, PickBook book, TakePickList take, PickGoods pick) {
    this.caller = caller;
    this.book = book;
    this.take = take;
    this.pick = pick;
  }

  /** Those that have something left to fetch, five hundred at most. */
  @GET @Allowed(Right.SEE) public List<PickListView> open(@QueryParam("facility") String facility) {
    return book.open(facility, caller.sees());
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = PickListView.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    PickListView list = book.list(id);
    caller.actor().mustBeAllowed(Right.SEE, list.facility());
    return Versioned.ok(list, list.version());
  }

  @POST @Path("{id}/picker") @Allowed(Right.WORK_STOCK) public PickListView take(@PathParam("id") String id) { return take.take(id, caller.actor()); }

  @DELETE @Path("{id}/picker") @Allowed(Right.WORK_STOCK) public PickListView giveBack(@PathParam("id") String id) { return take.giveBack(id, caller.actor()); }

  @POST @Path("{id}/lines/{line}/pick") @Allowed(Right.WORK_STOCK) public PickListView pick(@PathParam("id") String id, @PathParam("line") String line, Pick done) {
    return pick.pick(id, line, Given.body(done), caller.actor());
  }
}
