package wms.web.coldchain;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.coldchain.ExcursionView;
import wms.coldchain.usecase.ExcursionBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;

/** When zones were outside their limits for too long, and which lots were there, newest first. */
@Door
@Path("excursions")
@Produces(MediaType.APPLICATION_JSON)
public class ExcursionsResource {
  private final Caller caller;
  private final ExcursionBook excursions;

  @Inject ExcursionsResource(Caller caller, ExcursionBook excursions) {
    this.caller = caller;
    this.excursions = excursions;
  }

  @GET @Allowed(Right.SEE)
  public Page<ExcursionView> list(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("open") Boolean open, @QueryParam("limit") Integer limit,
      @QueryParam("cursor") @DefaultValue("~") String cursor) {
    return Page.of(excursions.before(cursor, facility, zone, open, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), ExcursionView::id);
  }

  @GET @Path("{id}") @Allowed(Right.SEE)
  public ExcursionView one(@PathParam("id") String id) {
    ExcursionView excursion = excursions.excursion(id);
    caller.actor().mustBeAllowed(Right.SEE, excursion.facility());
    return excursion;
  }
}
