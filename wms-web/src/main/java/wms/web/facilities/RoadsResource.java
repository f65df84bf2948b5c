package wms.web.facilities;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.facilities.ChangeRoad;
import wms.facilities.RoadBook;
import wms.facilities.RoadView;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The roads between facilities, which close and open. */
@Door
@Path("roads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoadsResource {
  private final Caller caller;
  private final RoadBook roads;
  private final ChangeRoad changeRoad;

  @Inject RoadsResource(Caller caller, RoadBook roads, ChangeRoad changeRoad) {
    this.caller = caller;
    this.roads = roads;
    this.changeRoad = changeRoad;
  }

  @GET @Allowed(Right.SEE)
  public Page<RoadView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(roads.after(cursor, Page.limit(limit) + 1), Page.limit(limit), RoadView::code);
  }

  @PUT @Path("{from}/{to}") @Allowed(Right.LEAD_INCIDENT) @APIResponseSchema(value = RoadView.class, responseCode = "200")
  public Response change(@PathParam("from") String from, @PathParam("to") String to, @HeaderParam("If-Match") String ifMatch, RoadChange change) {
    if (change == null || change.open() == null) throw Refusal.invalid("/open", "REQUIRED");
    RoadView road = changeRoad.change(from, to, change.open(), change.reason(), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(road, road.version());
  }
}
