package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.telemetry.HttpAnswer;
import wms.telemetry.usecase.TakeByHttp;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Open;

/** Where Efento gateways post their measurements, each with the token it was given. Anything but 201 makes them send again. */
@Door
@Path("efento/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EfentoResource {
  private final Caller caller;
  private final TakeByHttp take;

  @Inject EfentoResource(Caller caller, TakeByHttp take) {
    this.caller = caller;
    this.take = take;
  }

  @POST @Open @APIResponseSchema(value = HttpAnswer.class, responseCode = "201")
  public Response take(@HeaderParam("X-Api-Token") String token, byte[] body) { return Response.status(Response.Status.CREATED).entity(take.take(token, caller.address(), body)).build(); }
}
