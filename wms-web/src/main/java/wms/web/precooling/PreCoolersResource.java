package wms.web.precooling;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.precooling.usecase.PrecoolingBook;
import wms.shared.Right;
import wms.web.facilities.Glances;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;

/** The zones in which goods are cooled, each with what cools there. */
@Door
@Path("precoolers")
@Produces(MediaType.APPLICATION_JSON)
public class PreCoolersResource {
  private final Caller caller;
  private final FacilityBook facilities;
  private final Glances glances;
  private final PrecoolingBook book;

  @Inject PreCoolersResource(Caller caller, FacilityBook facilities, Glances glances, PrecoolingBook book) {
    this.caller = caller;
    this.facilities = facilities;
    this.glances = glances;
    this.book = book;
  }

  /** In order of code. A zone that was given another use while goods were cooling in it is among them until they are done. */
  @GET @Allowed(Right.SEE)
  public Page<PreCooler> list(@QueryParam("facility") String facility, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    List<String> busy = book.zonesAtWork();
    Stream<ZoneView> zones = facilities.zones().stream().filter(zone -> zone.use() == ZoneUse.PRECOOLING || busy.contains(zone.code()))
        .filter(zone -> caller.sees().covers(zone.facility()) && (facility == null || facility.equals(zone.facility())) && zone.code().compareTo(cursor) > 0);
    return Page.of(zones.limit(Page.limit(limit) + 1L).map(zone -> new PreCooler(glances.zone(zone.code()), book.running(zone.code()))).toList(), Page.limit(limit), cooler -> cooler.zone().code());
  }
}
