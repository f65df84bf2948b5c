package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.telemetry.SensorRegistration;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.RegisterSensor;
import wms.telemetry.usecase.SensorBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** Sensors with their newest values. */
@Door
@Path("sensors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SensorsResource {
  private final Caller caller;
  private final SensorBook sensors;
  private final RegisterSensor registerSensor;

  @Inject SensorsResource(Caller caller, SensorBook sensors, RegisterSensor registerSensor) {
    this.caller = caller;
    this.sensors = sensors;
    this.registerSensor = registerSensor;
  }

  @GET @Allowed(Right.SEE)
  public Page<SensorState> list(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(sensors.after(cursor, facility, zone, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), SensorState::code);
  }

  @POST @Allowed(Right.ADMINISTER) @APIResponseSchema(value = SensorState.class, responseCode = "201")
  public Response register(SensorRegistration given) {
    registerSensor.register(Given.body(given), caller.actor());
    return Response.status(Response.Status.CREATED).entity(sensors.state(given.code())).build();
  }
}
