package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import wms.facilities.FacilityBook;
import wms.inventory.BinFill;
import wms.inventory.usecase.BinMap;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** The bins of a zone, how full they are, and of what. */
@Door
@Path("zones/{zone}/bin-map")
@Produces(MediaType.APPLICATION_JSON)
public class BinMapResource {
  private final Caller caller;
  private final FacilityBook facilities;
  private final BinMap map;

  @Inject BinMapResource(Caller caller, FacilityBook facilities, BinMap map) {
    this.caller = caller;
    this.facilities = facilities;
    this.map = map;
  }

  @GET @Allowed(Right.SEE) public List<BinFill> of(@PathParam("zone") String zone) {
    caller.actor().mustBeAllowed(Right.SEE, facilities.zone(zone).facility());
    return map.of(zone);
  }
}
