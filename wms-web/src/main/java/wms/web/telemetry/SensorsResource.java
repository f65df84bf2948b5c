package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.facilities.FacilityBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.RawReading;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorRegistration;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.RegisterSensor;
import wms.telemetry.usecase.SensorBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.When;

/** Sensors with their newest values, and what each has sensed. */
@Door
@Path("sensors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SensorsResource {
  private final Caller caller;
  private final SensorBook sensors;
  private final FacilityBook facilities;
  private final Readings readings;
  private final RegisterSensor registerSensor;
  private final Clock clock;

  @Inject SensorsResource(Caller caller, SensorBook sensors, FacilityBook facilities, Readings readings, RegisterSensor registerSensor, Clock clock) {
    this.caller = caller;
    this.sensors = sensors;
    this.facilities = facilities;
    this.readings = readings;
    this.registerSensor = registerSensor;
    this.clock = clock;
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

  @GET @Path("{code}/readings") @Allowed(Right.SEE)
  public Page<RawReading> readings(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    caller.actor().mustBeAllowed(Right.SEE, facilities.zone(sensors.sensor(code).zone()).facility());
    Instant end = When.instant("to", to) == null ? clock.instant() : When.instant("to", to);
    Instant start = When.instant("from", from) == null ? end.minus(Duration.ofDays(1)) : When.instant("from", from);
    Instant first = When.instant("cursor", cursor) == null ? start : When.instant("cursor", cursor).plusMillis(1);
    return Page.of(readings.page(code, quantity(quantity), first, end, Page.limit(limit) + 1), Page.limit(limit), reading -> reading.t().toString());
  }

  static SensedQuantity quantity(String wire) {
    return SensedQuantity.of(wire).orElseThrow(() -> Refusal.invalid("/query/quantity", "UNKNOWN_QUANTITY"));
  }
}
