package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.coldchain.usecase.ExcursionBook;
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

  @Inject LotsResource(Caller caller, LotStory story, ExcursionBook excursions) {
    this.caller = caller;
    this.story = story;
    this.excursions = excursions;
  }

  @GET @Path("{lot}") @Allowed(Right.SEE) @APIResponseSchema(value = LotInDetail.class, responseCode = "200")
  public Response one(@PathParam("lot") String lot) {
    LotView view = story.lot(lot, caller.sees());
    return Versioned.ok(LotInDetail.of(view, excursions.ofLot(lot)), view.version());
  }
}
