package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import wms.alarms.AlarmLoad;
import wms.alarms.usecase.AlarmLoads;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** How much alarms ask of those on duty at a facility. */
@Door
@Path("alarm-loads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmLoadsResource {
  private static final int MOST_HOURS = 31 * 24;
  private final Caller caller;
  private final AlarmLoads loads;

  @Inject AlarmLoadsResource(Caller caller, AlarmLoads loads) {
    this.caller = caller;
    this.loads = loads;
  }

  @GET @Path("{facility}") @Allowed(Right.SEE)
  public AlarmLoad load(@PathParam("facility") String facility, @QueryParam("hours") @DefaultValue("24") int hours) {
    caller.actor().mustBeAllowed(Right.SEE, facility);
    if (hours < 1 || hours > MOST_HOURS) throw Refusal.invalid("/query/hours", "OUT_OF_RANGE", Map.of("from", 1, "to", MOST_HOURS));
    return loads.of(facility, hours);
  }
}
