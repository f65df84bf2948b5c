package wms.web.facilities;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The places of the network as they stand. */
@Door
@Path("facilities")
@Produces(MediaType.APPLICATION_JSON)
public class FacilitiesResource {
  private final Caller caller;
  private final FacilityBook facilities;
  private final Glances glances;

  @Inject FacilitiesResource(Caller caller, FacilityBook facilities, Glances glances) {
    this.caller = caller;
    this.facilities = facilities;
    this.glances = glances;
  }

  @GET @Allowed(Right.SEE)
  public Page<FacilityAtAGlance> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    Page<FacilityView> page = Page.of(facilities.after(cursor, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), FacilityView::code);
    return new Page<>(glances.facilities(page.items()), page.next());
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = FacilityInDetail.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    caller.actor().mustBeAllowed(Right.SEE, code);
    FacilityInDetail facility = glances.facility(facilities.facility(code));
    return Versioned.ok(facility, facility.version());
  }
}
