package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wms.facilities.FacilityBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.Latest;
import wms.telemetry.RawReading;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.When;

/** What one sensor has sensed: as it was stored, in buckets, the newest, or as a table. */
@Door
@Path("sensors/{code}/readings")
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
  private final Caller caller;
  private final SensorBook sensors;
  private final FacilityBook facilities;
  private final Readings readings;
  private final LatestReadings latest;
  private final Clock clock;

  @Inject ReadingsResource(Caller caller, SensorBook sensors, FacilityBook facilities, Readings readings, LatestReadings latest, Clock clock) {
    this.caller = caller;
    this.sensors = sensors;
    this.facilities = facilities;
    this.readings = readings;
    this.latest = latest;
    this.clock = clock;
  }

  @GET @Allowed(Right.SEE)
  public Page<RawReading> raw(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    mustBeSeen(code);
    Sensed asked = Sensed.of(quantity, from, to, clock);
    Instant first = When.instant("cursor", cursor) == null ? asked.from() : When.instant("cursor", cursor).plusMillis(1);
    return Page.of(readings.page(code, asked.quantity(), first, asked.to(), Page.limit(limit) + 1), Page.limit(limit), reading -> reading.t().toString());
  }

  /** In buckets of {@code step} seconds or more, so that there are never more of them than {@code points}. */
  @GET @Path("buckets") @Allowed(Right.SEE)
  public SensorChart buckets(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("step") String step, @QueryParam("points") @DefaultValue("500") String points) {
    mustBeSeen(code);
    Sensed asked = Sensed.of(quantity, from, to, clock);
    Duration bucket = readings.step(List.of(code), asked.quantity(), asked.from(), asked.to(), Sensed.step(step), Sensed.points(points));
    return new SensorChart(asked.from(), asked.to(), bucket.toSeconds(), readings.aggregate(code, asked.quantity(), asked.from(), asked.to(), bucket));
  }

  @GET @Path("latest") @Allowed(Right.SEE)
  public Latest latest(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity) {
    mustBeSeen(code);
    return latest.of(Sensed.of(quantity, null, null, clock).quantity(), code).orElseThrow(() -> Refusal.notFound("reading", code + ":" + quantity));
  }

  /** Sent as it is read, some at a time; raw readings that were dropped are not in it. */
  @GET @Path("export") @Produces("text/csv") @Allowed(Right.SEE)
  public Response export(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to) {
    mustBeSeen(code);
    Sensed asked = Sensed.of(quantity, from, to, clock);
    StreamingOutput table = out -> new ReadingTable(readings, code, asked).write(out);
    return Response.ok(table).type("text/csv; charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + "-" + quantity + ".csv\"").build();
  }

  private void mustBeSeen(String sensor) { caller.actor().mustBeAllowed(Right.SEE, facilities.zone(sensors.sensor(sensor).zone()).facility()); }
}
