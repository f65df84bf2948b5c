package wms.web.coldchain;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.ProfileBook;
import wms.facilities.FacilityBook;
import wms.shared.Right;
import wms.telemetry.SensorPlace;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;
import wms.web.facilities.Glances;
import wms.web.facilities.ZoneAtAGlance;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.telemetry.Sensed;

/** One zone: how it stands, and what its sensors sensed. */
@Door
@Path("zones/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ZonesResource {
  private static final Duration SHOWN = Duration.ofDays(7);
  private final Caller caller;
  private final Glances glances;
  private final FacilityBook facilities;
  private final ProfileBook profiles;
  private final SensorBook sensors;
  private final ExcursionBook excursions;
  private final Readings readings;
  private final Clock clock;

  @Inject ZonesResource(Caller caller, Glances glances, FacilityBook facilities, ProfileBook profiles, SensorBook sensors, ExcursionBook excursions, Readings readings, Clock clock) {
    this.caller = caller;
    this.glances = glances;
    this.facilities = facilities;
    this.profiles = profiles;
    this.sensors = sensors;
    this.excursions = excursions;
    this.readings = readings;
    this.clock = clock;
  }

  @GET @Allowed(Right.SEE)
  public ZoneInDetail one(@PathParam("code") String code) {
    caller.actor().mustBeAllowed(Right.SEE, facilities.zone(code).facility());
    ZoneAtAGlance zone = glances.zone(code);
    ProfileInDetail profile = profiles.ofZone(code).map(ProfileInDetail::of).orElse(null);
    return ZoneInDetail.of(zone, profile, sensors.of(code), facilities.bins(code), excursions.ofZone(code, clock.instant().minus(SHOWN)));
  }

  /** Of the zone itself, in no more buckets than {@code points}; how warm goods are inside is told where they are cooled. */
  @GET @Path("readings") @Allowed(Right.SEE)
  public ZoneChart chart(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("points") @DefaultValue("500") String points) {
    caller.actor().mustBeAllowed(Right.SEE, facilities.zone(code).facility());
    Sensed asked = Sensed.of(quantity, from, to, clock);
    List<String> inAir = sensors.of(code).stream().filter(sensor -> sensor.place() == SensorPlace.AIR).map(SensorState::code).toList();
    Duration step = readings.step(inAir, asked.quantity(), asked.from(), asked.to(), Duration.ZERO, Sensed.points(points));
    return new ZoneChart(asked.from(), asked.to(), step.toSeconds(), inAir.stream()
        .map(sensor -> new ZoneChart.Series(sensor, readings.aggregate(sensor, asked.quantity(), asked.from(), asked.to(), step))).filter(series -> !series.points().isEmpty()).toList());
  }
}
