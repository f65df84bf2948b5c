package wms.web.trace;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.usecase.LotStory;
import wms.shared.Right;
import wms.trace.LotTrail;
import wms.trace.usecase.LotTrails;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** The papers of a lot, where it came from and where it went. */
@Door
@Path("lots/{lot}/trail")
@Produces(MediaType.APPLICATION_JSON)
public class LotTrailResource {
  private final Caller caller;
  private final LotStory story;
  private final LotTrails trails;

  @Inject LotTrailResource(Caller caller, LotStory story, LotTrails trails) {
    this.caller = caller;
    this.story = story;
    this.trails = trails;
  }

  @GET @Allowed(Right.SEE) public LotTrail of(@PathParam("lot") String lot) { return trails.of(story.lot(lot, caller.sees()).lot(), caller.sees()); }
}
