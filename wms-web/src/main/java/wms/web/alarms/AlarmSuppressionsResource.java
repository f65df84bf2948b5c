package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.alarms.Suppression;
import wms.alarms.usecase.KeepSuppressions;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** What is quiet by design. */
@Door
@Path("alarm-suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmSuppressionsResource {
  private final Caller caller;
  private final KeepSuppressions suppressions;

  @Inject AlarmSuppressionsResource(Caller caller, KeepSuppressions suppressions) {
    this.caller = caller;
    this.suppressions = suppressions;
  }

  @GET @Allowed(Right.SEE)
  public Page<Suppression> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(suppressions.after(cursor, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), Suppression::key);
  }

  @POST @Allowed(Right.ADMINISTER) @APIResponseSchema(value = Suppression.class, responseCode = "201")
  public Response add(Suppression rule) { return Response.status(201).entity(suppressions.add(Given.body(rule), caller.actor())).build(); }

  /** @param key facility, code and condition, joined by {@code ~} */
  @DELETE @Path("{key}") @Allowed(Right.ADMINISTER)
  public void remove(@PathParam("key") String key) { suppressions.remove(key, caller.actor()); }
}
