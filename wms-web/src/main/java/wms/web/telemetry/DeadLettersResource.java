package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.shared.Right;
import wms.telemetry.DeadLetter;
import wms.telemetry.usecase.GatewayBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;

/** What gateways sent and we did not take, newest first. */
@Door
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLettersResource {
  private final Caller caller;
  private final GatewayBook gateways;

  @Inject DeadLettersResource(Caller caller, GatewayBook gateways) {
    this.caller = caller;
    this.gateways = gateways;
  }

  @GET @Allowed(Right.SEE)
  public Page<DeadLetter> list(@QueryParam("gateway") String gateway, @QueryParam("reason") String reason, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("~") String cursor) {
    return Page.of(gateways.letters(cursor, gateway, reason, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), DeadLetter::id);
  }
}
