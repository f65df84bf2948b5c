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
import java.time.Instant;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.ProfileBook;
import wms.facilities.FacilityBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorPlace;
import wms.telemetry.usecase.Readings;
import wms.telemetry.usecase.SensorBook;
import wms.web.facilities.Glances;
import wms.web.facilities.ZoneAtAGlance;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.When;

/** One zone: how it stands, and what its sensors sensed. */
@Door
@Path("zones/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ZonesResource {
  private static final int[] BUCKETS = {10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400};
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

  /** Of the zone itself; how warm goods are inside is told where they are cooled. */
  @GET @Path("readings") @Allowed(Right.SEE)
  public ZoneChart chart(@PathParam("code") String code, @QueryParam("quantity") @DefaultValue("temp") String quantity, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("points") @DefaultValue("500") int points) {
    caller.actor().mustBeAllowed(Right.SEE, facilities.zone(code).facility());
    SensedQuantity sensed = SensedQuantity.of(quantity).orElseThrow(() -> Refusal.invalid("/query/quantity", "UNKNOWN_QUANTITY"));
    Instant end = When.instant("to", to) == null ? clock.instant() : When.instant("to", to);
    Instant start = When.instant("from", from) == null ? end.minus(Duration.ofDays(1)) : When.instant("from", from);
    if (!start.isBefore(end)) throw Refusal.invalid("/query/from", "NOT_BEFORE_TO");
    Duration bucket = bucket(Duration.between(start, end), Math.max(1, Math.min(2_000, points)));
    return new ZoneChart(start, end, bucket.toSeconds(), sensors.of(code).stream()
        .filter(sensor -> sensor.place() == SensorPlace.AIR).map(sensor -> new ZoneChart.Series(sensor.code(), readings.aggregate(sensor.code(), sensed, start, end, bucket))).filter(series -> !series.points().isEmpty()).toList());
  }

  private static Duration bucket(Duration span, int points) {
    for (int seconds : BUCKETS) if (span.toSeconds() / seconds <= points) return Duration.ofSeconds(seconds);
    return Duration.ofDays(Math.max(1, span.toDays() / points));
  }
}
