package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.coldchain.LifeCurve;
import wms.coldchain.LifeLeft;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.LifeBook;
import wms.coldchain.usecase.LifeCurves;
import wms.inventory.LotView;
import wms.inventory.usecase.LotStory;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Versioned;

/** One lot and its story. */
@Door
@Path("lots")
@Produces(MediaType.APPLICATION_JSON)
public class LotsResource {
  private final Caller caller;
  private final LotStory story;
  private final ExcursionBook excursions;
  private final LifeBook lives;
  private final LifeCurves curves;

  @Inject LotsResource(Caller caller, LotStory story, ExcursionBook excursions, LifeBook lives, LifeCurves curves) {
    this.caller = caller;
    this.story = story;
    this.excursions = excursions;
    this.lives = lives;
    this.curves = curves;
  }

  @GET @Path("{lot}") @Allowed(Right.SEE) @APIResponseSchema(value = LotInDetail.class, responseCode = "200")
  public Response one(@PathParam("lot") String lot) {
    LotView view = story.lot(lot, caller.sees());
    return Versioned.ok(LotInDetail.of(view, excursions.ofLot(lot)), view.version());
  }

  /** What is left of its life, place by place; none when it is not known how its material ages. */
  @GET @Path("{lot}/life") @Allowed(Right.SEE)
  public List<LifeLeft> life(@PathParam("lot") String lot, @QueryParam("celsius") Double celsius) {
    return lives.ofLot(story.lot(lot, caller.sees()).lot(), celsius, caller.sees());
  }

  /** What was left of its life all along its way, and what comes of it: kept at a temperature, or moved to a zone. */
  @GET @Path("{lot}/life/curves") @Allowed(Right.SEE)
  public List<LifeCurve> curves(@PathParam("lot") String lot, @QueryParam("celsius") Double celsius, @QueryParam("zone") String zone) {
    return curves.ofLot(story.lot(lot, caller.sees()).lot(), celsius, zone, caller.actor());
  }
}
