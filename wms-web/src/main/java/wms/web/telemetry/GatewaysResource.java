package wms.web.telemetry;

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
import wms.shared.Right;
import wms.telemetry.ConfigurationChange;
import wms.telemetry.GatewayConfiguration;
import wms.telemetry.GatewayState;
import wms.telemetry.usecase.ConfigureGateway;
import wms.telemetry.usecase.GatewayBook;
import wms.telemetry.usecase.GiveGatewayToken;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The gateways, whether they are heard, and how far they are committed. */
@Door
@Path("gateways")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GatewaysResource {
  private final Caller caller;
  private final GatewayBook gateways;
  private final GiveGatewayToken giveToken;
  private final ConfigureGateway configure;

  @Inject GatewaysResource(Caller caller, GatewayBook gateways, GiveGatewayToken giveToken, ConfigureGateway configure) {
    this.caller = caller;
    this.gateways = gateways;
    this.giveToken = giveToken;
    this.configure = configure;
  }

  @PUT @Path("{code}/token") @Consumes(MediaType.APPLICATION_JSON) @Allowed(Right.ADMINISTER)
  public void giveToken(@PathParam("code") String code, GatewayToken given) { giveToken.give(code, Given.body(given).token(), caller.actor()); }

  @GET @Allowed(Right.SEE)
  public Page<GatewayState> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(gateways.after(cursor, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), GatewayState::code);
  }

  @GET @Path("{code}/configuration") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = GatewayConfiguration.class, responseCode = "200")
  public Response configuration(@PathParam("code") String code) {
    GatewayConfiguration configuration = gateways.configuration(code);
    caller.actor().mustBeAllowed(Right.ADMINISTER, configuration.facility());
    return Versioned.ok(configuration, configuration.version());
  }

  @PUT @Path("{code}/configuration") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = GatewayConfiguration.class, responseCode = "200")
  public Response configure(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ConfigurationChange change) {
    GatewayConfiguration configuration = configure.change(code, Given.body(change), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(configuration, configuration.version());
  }
}
